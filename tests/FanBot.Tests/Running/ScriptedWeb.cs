using System.Net;

namespace FanBot.Tests.Running;

/// <summary>A web of a few addresses: what each answers, and what was asked of it.</summary>
internal sealed class ScriptedWeb : HttpMessageHandler
{
    private readonly Dictionary<string, Func<HttpRequestMessage, HttpResponseMessage>> _answers = [];

    /// <summary>The addresses that were asked, in their order.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>A client that reaches it.</summary>
    public HttpMessageInvoker Client => new(this, disposeHandler: false);

    /// <summary>What an address answers.</summary>
    public ScriptedWeb Answers(string address, Func<HttpRequestMessage, HttpResponseMessage> answer)
    {
        _answers[address] = answer;
        return this;
    }

    public ScriptedWeb Answers(string address, byte[] content) => Answers(address, _ => new HttpResponseMessage { Content = new ByteArrayContent(content) });

    public ScriptedWeb Answers(string address, string text) => Answers(address, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>What Discord keeps of an attachment.</summary>
    public ScriptedWeb Attached(string name, byte[] content) => Answers($"https://cdn.discordapp.com/attachments/1/900000000000000001/{name}?ex=1", content);

    public ScriptedWeb Attached(string name, string text) => Attached(name, System.Text.Encoding.UTF8.GetBytes(text));

    public ScriptedWeb Redirects(string address, string to) => Answers(address, _ => new HttpResponseMessage(HttpStatusCode.Found)
    {
        Headers = { Location = new Uri(to, UriKind.RelativeOrAbsolute) },
    });

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!.OriginalString;
        Asked.Add(address);
        return Task.FromResult(_answers.TryGetValue(address, out var answer) ? answer(request) : new HttpResponseMessage(HttpStatusCode.NotFound));
    }
}
