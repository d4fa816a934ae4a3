using FanBot;
using FanBot.DiscordNet.Hosting;

return await ConsoleRun.RunAsync(args, new DiscordNetGateway()).ConfigureAwait(false);
