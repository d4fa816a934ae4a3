using System.IO.Pipelines;
using System.Net;
using FanBot.Discord.Tests.Gateway.Scripted;
using FanBot.Reading.Chat;

namespace FanBot.Reading.Tests.Chat;

public class GuardedHttpTests
{
    [Theory]
    [InlineData(HttpStatusCode.OK)]
    [InlineData(HttpStatusCode.BadGateway)]
    public async Task The_thread_that_hears_a_reply_does_not_go_on_with_it(HttpStatusCode status)
    {
        var heard = new TaskCompletionSource<HttpResponseMessage>();
        using var client = new HttpMessageInvoker(new GuardedHttp(new HeldHandler(heard.Task), hasKey: true));
        using var request = new HttpRequestMessage(HttpMethod.Post, "http://127.0.0.1/v1");
        var thread = GoOnAsync(client, request);
        var network = new Thread(() => heard.SetResult(new HttpResponseMessage(status) { Content = new StringContent("{}") }));
        network.Start();
        Assert.NotSame(network, await thread.WaitAsync(Guard.Limit));
    }

    [Fact]
    public async Task A_reply_without_end_is_cut_off()
    {
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 0));
        await pipe.Writer.WriteAsync(new byte[GuardedHttp.MostBytes + 1]);
        using var reply = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(pipe.Reader.AsStream()) };
        using var client = new HttpMessageInvoker(new GuardedHttp(new HeldHandler(Task.FromResult(reply)), hasKey: true));
        using var request = new HttpRequestMessage(HttpMethod.Post, "http://127.0.0.1/v1");
        var fault = await Assert.ThrowsAsync<HttpRequestException>(() => client.SendAsync(request, default).WaitAsync(Guard.Limit));
        Assert.Equal(HttpRequestError.ConfigurationLimitExceeded, fault.HttpRequestError);
        Assert.False(ChatFaults.MayPass(fault));
    }

    private static async Task<Thread> GoOnAsync(HttpMessageInvoker client, HttpRequestMessage request)
    {
        try
        {
            (await client.SendAsync(request, default).ConfigureAwait(false)).Dispose();
        }
        catch (HttpRequestException)
        {
            // Where it goes on is what is asked, not with what.
        }

        return Thread.CurrentThread;
    }

    private sealed class HeldHandler(Task<HttpResponseMessage> heard) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            await heard.ConfigureAwait(false);
    }
}
