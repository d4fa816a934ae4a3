using FanBot.DiscordNet.Hosting;
using FanBot.Verbs;

return await ConsoleRun.RunAsync(args, new DiscordNetGateway()).ConfigureAwait(false);
