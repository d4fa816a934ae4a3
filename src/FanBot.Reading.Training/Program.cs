using System.CommandLine;
using FanBot.Reading.Training.Commands;
using FanBot.Reading.Training.Torch;
using FanBot.Reading.Training.Vectors;

TorchLibrary.Prepare();

var shared = new SharedOptions();
return await CommandRun.RunAsync(
    new RootCommand("Trains FanBot's reader, says what it gets right, and fits the decision over what it reads.")
    {
        TrainCommand.Of(shared),
        EvaluateCommand.Of(shared),
        DecideCommand.Of(shared),
        VectorsCommand.Of(shared.Lessons, shared.General, shared.Base, shared.Output, shared.Held, shared.Seed),
        RecallCommand.Of(shared.Lessons, shared.Held, shared.Sets, shared.Work),
    },
    args);
