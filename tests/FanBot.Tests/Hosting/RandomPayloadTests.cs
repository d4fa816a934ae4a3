using System.Net;
using System.Text;
using FanBot.Discord.Tests.Gateway.Scripted;
using FanBot.Discord.Tests.Interactions;
using FanBot.Discord.Tests.Scripted;
using FanBot.Tests.Running;

namespace FanBot.Tests.Hosting;

/// <summary>The first of the payloads of which the benchmarks' <c>random</c> sends as many as one likes.</summary>
public sealed class RandomPayloadTests
{
    private const int Count = 1_500;

    [Fact]
    public async Task The_endpoint_answers_all_that_can_be_read_and_refuses_the_rest()
    {
        using var bot = new SmallBot();
        bot.Write("first", "2031-05-01", "Lanternfall season 2 has been confirmed to premiere on 3 August 2031.");
        await bot.LoadAsync();
        await using var endpoint = await new TestEndpoint
        {
            Handler = bot.Router.HandleAsync,
            Editor = new AnyEditor(),
            Limits = new() { PerUser = 0, PerServer = 0 },
        }.StartAsync();
        var payloads = new RandomPayloads(20310601);
        for (var i = 0; i < Count; i++)
        {
            var (json, id) = payloads.Next();

            using var response = await endpoint.PostAsync(json);

            if (id is not null)
            {
                Assert.True(response.StatusCode == HttpStatusCode.OK, Encoding.UTF8.GetString(json));
            }
            else
            {
                Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest, Encoding.UTF8.GetString(json));
            }
        }

        Assert.Empty(endpoint.Logs.Of(26));
        using var ping = await endpoint.PostAsync(Posted.Ping);
        Assert.Equal(HttpStatusCode.OK, ping.StatusCode);
    }

    [Fact]
    public async Task The_gateway_s_bot_answers_all_that_can_be_read_and_lives_on()
    {
        using var folder = new ScratchFolder();
        folder.Write(
            "data/articles/lanternfall/news.md",
            "---\nshow: Lanternfall\npublished: 2031-05-01\n---\n\nSeason 2 of Lanternfall will have eight episodes.\n");
        using var gateway = new ScriptedGateway();
        using var discord = new ScriptedDiscord(request => request.Line switch
        {
            "GET /gateway/bot" => new ScriptedAnswer(
                200,
                $$$"""{"url":"{{{gateway.At()}}}","shards":1"""
                    + ""","session_start_limit":{"total":1000,"remaining":999,"reset_after":14400000,"max_concurrency":1}}"""),
            "GET /applications/@me" => ScriptedAnswer.Application,
            _ when IsCallback(request) => new ScriptedAnswer(204, ""),
            _ => ScriptedAnswer.Fine,
        });
        using var bot = RunningBot.Start(
            folder, "run", "--Discord:Token=MTIz.made-up.token", $"--Discord:ApiBase={discord.ApiBase}", "--Limits:PerUser=0", "--Limits:PerServer=0");
        var connection = await gateway.AcceptAsync();
        await connection.HelloAsync((int)TimeSpan.FromHours(1).TotalMilliseconds);
        await connection.ReadAsync(2);
        await connection.ReadyAsync(gateway.At("/resume"));
        await bot.SaidAsync("The articles have been read");

        var payloads = new RandomPayloads(20310602);
        var wanted = new HashSet<string>();
        for (var i = 0; i < Count; i++)
        {
            var (json, id) = payloads.Next();
            if (id is { } expected)
            {
                wanted.Add($"/interactions/{expected}/");
            }

            byte[] message = [.. "{\"op\":0,\"t\":\"INTERACTION_CREATE\",\"d\":"u8, .. RandomPayloads.ForWebSocket(json), .. "}"u8];
            await connection.SendAsync(message, System.Net.WebSockets.WebSocketMessageType.Text);
        }

        await discord.UntilAsync(wanted.Count, request => IsCallback(request) && wanted.Contains(request.Path[..(request.Path.IndexOf('/', 14) + 1)]));
        var terminating = bot.TerminateAsync();
        Assert.Equal(1000, await connection.LeftAsync());
        Assert.Equal(0, (await terminating).Code);
        Assert.DoesNotContain("failed:", bot.Errors, StringComparison.Ordinal);
    }

    private static bool IsCallback(ScriptedRequest request) => request.Path.EndsWith("/callback", StringComparison.Ordinal);

    private sealed class AnyEditor : FanBot.Discord.Replies.IReplyEditor
    {
        public Task EditAsync(FanBot.Discord.Messages.Message message, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
