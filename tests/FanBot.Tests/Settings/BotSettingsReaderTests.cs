using FanBot.Discord;
using FanBot.Settings;
using FanBot.Tests.Running;

namespace FanBot.Tests.Settings;

public sealed class BotSettingsReaderTests : IDisposable
{
    private const string Key = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
    private const string Secret = "MTIz.made-up.token_of-a-test";

    private readonly ScratchFolder _folder = new();

    [Fact]
    public void Without_settings_nothing_of_Discord_is_used()
    {
        var settings = Read();

        Assert.False(settings.Discord.IsUsed);
        Assert.Null(settings.Http.Url);
        Assert.Equal((20, 300), (settings.Limits.PerUser, settings.Limits.PerServer));
        Assert.Equal("https://discord.com/api/v10", settings.Discord.ApiBase.ToString());
    }

    [Fact]
    public void All_of_them_are_read()
    {
        var settings = Read(
            $"--Discord:Token={Secret}", $"--Discord:PublicKey={Key}", "--discord:mode", "Interactions", "--Discord:ApplicationId=12", "--Discord:TryGuild=34",
            "--Discord:ApiBase=http://127.0.0.1:9/api/v10/", "--Discord:HomeGuilds=56, 78,56", "--Http:Url=http://[::1]:8080", "--Limits:PerUser=0",
            "--Limits:PerServer=1000000");

        Assert.Equal(Secret, settings.Discord.Token?.Reveal());
        Assert.Equal((Key, DiscordMode.Interactions, true), (settings.Discord.PublicKey, settings.Discord.Mode, settings.Discord.IsUsed));
        Assert.Equal((new Snowflake(12), new Snowflake(34)), (settings.Discord.ApplicationId, settings.Discord.TryGuild));
        Assert.Equal("http://127.0.0.1:9/api/v10", settings.Discord.ApiBase.ToString());
        Assert.Equal([new Snowflake(56), new Snowflake(78)], settings.Discord.HomeGuilds);
        Assert.Equal("http://[::1]:8080/", settings.Http.Url?.ToString());
        Assert.Equal((0, 1_000_000), (settings.Limits.PerUser, settings.Limits.PerServer));
    }

    [Theory]
    [InlineData("", false, "http://127.0.0.1:5080/")]
    [InlineData("", true, null)]
    [InlineData("none", false, null)]
    [InlineData("None", true, null)]
    [InlineData("http://localhost:9000", false, "http://localhost:9000/")]
    [InlineData("http://localhost:9000", true, "http://localhost:9000/")]
    public void The_preview_is_served_beside_Discord_only_where_that_is_set(string url, bool discord, string? address) =>
        Assert.Equal(address, Read($"--Preview:Url={url}").Preview.Address(discord)?.ToString());

    [Fact]
    public void A_preview_for_other_machines_needs_a_key()
    {
        var refused = Assert.Throws<UsageException>(() => Read("--Preview:Url=http://0.0.0.0:5080"));
        var key = Read("--Preview:Url=http://0.0.0.0:5080", "--Preview:Key=" + Secret).Preview.Key;

        Assert.Equal(
            "The setting 'Preview:Url' is reached from other machines, and 'Preview:Key' is not set. Set a key, which the page then asks for, or an "
                + "address of this machine alone, as 'http://127.0.0.1:5080'.",
            refused.Message);
        Assert.True(key?.Matches(Secret));
        Assert.False(key?.Matches(Secret[1..]));
    }

    [Theory]
    [InlineData("""{ "Discord": { "HomeGuilds": ["56", 78] } }""")]
    [InlineData("""{ "Discord": { "HomeGuilds": "56,78" } }""")]
    public void Home_servers_are_a_list_or_a_text(string json)
    {
        _folder.Write("appsettings.json", json);

        Assert.Equal([new Snowflake(56), new Snowflake(78)], Read().Discord.HomeGuilds);
    }

    [Fact]
    public void Home_servers_can_be_given_one_by_one() =>
        Assert.Equal([new Snowflake(56), new Snowflake(78)], Read("--Discord:HomeGuilds:0=56", "--Discord:HomeGuilds:1", "78").Discord.HomeGuilds);

    [Fact]
    public void Hosts_of_links_are_none_or_names()
    {
        Assert.Empty(Read().LinkHosts);
        Assert.Equal(["news.example", "xn--caf-dma.example"], Read("--Knowledge:LinkHosts=News.example, caf\u00E9.example,news.example").LinkHosts);
        _folder.Write("appsettings.json", """{ "Knowledge": { "LinkHosts": ["news.example", "other.example"] } }""");
        Assert.Equal(["news.example", "other.example"], Read().LinkHosts);
    }

    [Theory]
    [InlineData("Feedback:KeepDays", "0")]
    [InlineData("Feedback:KeepDays", "3651")]
    [InlineData("Feedback:KeepDays", "-1")]
    [InlineData("Feedback:KeepDays", "a year")]
    [InlineData("Knowledge:LinkHosts", "https://news.example")]
    [InlineData("Knowledge:LinkHosts", "news.example/path")]
    [InlineData("Knowledge:LinkHosts", "news.example:8443")]
    [InlineData("Knowledge:LinkHosts", "localhost")]
    [InlineData("Knowledge:LinkHosts", "127.0.0.1")]
    [InlineData("Knowledge:LinkHosts", "[::1]")]
    [InlineData("Knowledge:LinkHosts", "*.example")]
    [InlineData("Discord:Token", "two words " + Secret)]
    [InlineData("Discord:Token", Secret + "é")]
    [InlineData("Discord:PublicKey", Secret)]
    [InlineData("Discord:PublicKey", Key + "0")]
    [InlineData("Preview:Key", "short")]
    [InlineData("Preview:Url", "https://127.0.0.1:5080")]
    [InlineData("Preview:Open", "perhaps")]
    [InlineData("Discord:Mode", Secret)]
    [InlineData("Discord:ApplicationId", Secret)]
    [InlineData("Discord:TryGuild", "-1")]
    [InlineData("Discord:HomeGuilds", "12," + Secret)]
    [InlineData("Discord:HomeGuilds:0", "")]
    [InlineData("Discord:ApiBase", Secret)]
    [InlineData("Discord:ApiBase", "http://discord.example/api")]
    [InlineData("Discord:ApiBase", "https://user:" + Secret + "@discord.example/api")]
    [InlineData("Http:Url", Secret)]
    [InlineData("Http:Url", "https://127.0.0.1:8080")]
    [InlineData("Http:Url", "http://fanbot.example:8080")]
    [InlineData("Http:Url", "http://127.0.0.1:8080/interactions")]
    [InlineData("Http:Url", "http://127.0.0.1:80801")]
    [InlineData("Limits:PerUser", "-1")]
    [InlineData("Limits:PerUser", "many")]
    [InlineData("Limits:PerServer", "1000001")]
    [InlineData("Logging:LogLevel:Default", Secret)]
    [InlineData("Logging:Console:LogLevel:FanBot", "loud")]
    public void What_cannot_be_used_gets_a_sentence_that_does_not_repeat_it(string key, string value)
    {
        var sentence = Assert.Throws<UsageException>(() => Read($"--{key}={value}")).Message;

        Assert.StartsWith($"The setting '{key.Replace(":0", "", StringComparison.Ordinal)}' is ", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Home_servers_are_not_given_in_two_ways() =>
        Assert.Equal(
            "The setting 'Discord:HomeGuilds' is given twice, as a list and with commas. Keep one of them.",
            Assert.Throws<UsageException>(() => Read("--Discord:HomeGuilds=12", "--Discord:HomeGuilds:0=34")).Message);

    [Fact]
    public void The_token_does_not_print_itself() =>
        Assert.DoesNotContain(Secret, Read($"--Discord:Token={Secret}").ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("--Discord:HomeGuilds:x=1")]
    [InlineData("--Discord:Tokens=1")]
    public void There_are_no_other_settings(string argument) =>
        Assert.Throws<UsageException>(() => SettingArguments.Split([argument]));

    public void Dispose() => _folder.Dispose();

    private BotSettings Read(params string[] args)
    {
        var surroundings = new Surroundings { In = TextReader.Null, Out = TextWriter.Null, Error = TextWriter.Null, Folder = _folder.Path };
        var configuration = SettingsReader.Load(surroundings, SettingArguments.Split(args).Settings);
        return BotSettingsReader.Read(configuration);
    }
}
