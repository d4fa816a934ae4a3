using FanBot;
using FanBot.Hosting;

return await ConsoleRun.RunAsync(args, new BuiltInGateway()).ConfigureAwait(false);
