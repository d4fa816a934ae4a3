using FanBot.Hosting;
using FanBot.Verbs;

return await ConsoleRun.RunAsync(args, new BuiltInGateway()).ConfigureAwait(false);
