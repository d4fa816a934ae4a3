using FanBot.Discord.Tests.Scripted;
using FanBot.Reading.Chat;
using Microsoft.Extensions.AI;

namespace FanBot.Reading.Tests.Chat;

public class ChatClientsTests
{
    private const string Key = "sk-scripted-7Yw2";

    [Theory]
    [InlineData("http://models.example/v1", Key, "in the open")]
    [InlineData("http://192.168.1.20:11434/v1", Key, "in the open")]
    [InlineData("https://models.example/v1", "two words", "no key")]
    [InlineData("https://models.example/v1", "clé", "no key")]
    [InlineData("ftp://models.example/v1", null, "no address")]
    [InlineData("https://me:secret@models.example/v1", null, "no address")]
    [InlineData("https://models.example/v1?key=secret", null, "no address")]
    [InlineData("models.example/v1", null, "no address")]
    public void A_key_goes_only_where_it_may(string address, string? key, string reason)
    {
        var uri = new Uri(address, UriKind.RelativeOrAbsolute);
        var refused = Assert.Throws<ArgumentException>(() => ChatClients.Create(uri, "m", key));
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refused.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(key ?? "models.example", refused.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:11434/v1", Key)]
    [InlineData("http://localhost:11434/v1", Key)]
    [InlineData("http://[::1]:11434/v1", Key)]
    [InlineData("http://models.example/v1", null)]
    [InlineData("http://models.example/v1", "")]
    [InlineData("https://models.example/v1", Key)]
    public void These_addresses_are_fine(string address, string? key) => ChatClients.Create(new Uri(address), "m", key).Dispose();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task Without_a_key_no_header_is_sent(string? key)
    {
        using var server = new ScriptedDiscord(ScriptedModel.Says("fine"));
        using var client = ChatClients.Create(server.ApiBase, "m", key);
        Assert.Equal("fine", (await client.GetResponseAsync("question")).Text);
        Assert.DoesNotContain("Authorization", server.Requests.Single().Headers.Keys);
    }

    [Fact]
    public async Task The_client_itself_never_tries_again()
    {
        using var server = new ScriptedDiscord(new ScriptedAnswer(500, "{}"), ScriptedModel.Says("fine"));
        using var client = ChatClients.Create(server.ApiBase, "m", Key);
        var fault = await Assert.ThrowsAnyAsync<Exception>(() => client.GetResponseAsync("question"));
        Assert.Equal("HTTP 500", ChatFaults.Reason(fault));
        Assert.Single(server.Requests);
    }
}
