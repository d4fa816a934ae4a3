using FanBot.Settings;
using FanBot.Tests.Running;

namespace FanBot.Tests.Settings;

/// <summary>Settings that there are not, in every way in which a host may give them. What they are set to is never repeated.</summary>
public sealed class MisspeltSettingTests : IDisposable
{
    private const string Secret = "MTIz.made-up.token_of-a-test";
    private const string Nothing = "fanbot: There is no folder '";

    private readonly ScratchFolder _folder = new();

    [Theory]
    [InlineData("Discord:Tokn", "Discord:Token")]
    [InlineData("discord:tokens", "Discord:Token")]
    [InlineData("Discord:Token:0", "Discord:Token")]
    [InlineData("Discord:Key", "Discord:PublicKey")]
    [InlineData("Discord:Guilds", "Discord:HomeGuilds")]
    [InlineData("Discord:HomeGuilds:first", "Discord:HomeGuilds")]
    [InlineData("Discord:PerUser", "Limits:PerUser")]
    [InlineData("Knowledge:Article", "Knowledge:Articles")]
    [InlineData("Knowlege:Stor", "Knowledge:Store")]
    [InlineData("Limit:PerUsers", "Limits:PerUser")]
    [InlineData("Http:Urls", "Http:Url")]
    [InlineData("Discord:PubKey", "Discord:PublicKey")]
    [InlineData("Reader:Chat:MaxTokens", "Reader:Chat:MaxInputTokens")]
    [InlineData("Token", "Discord:Token")]
    [InlineData("Logging:LogLevl:Default", "Logging:LogLevel")]
    [InlineData("Limits:Weekly", null)]
    [InlineData("Shop:Basket", null)]
    public void The_nearest_right_name_is_found(string key, string? nearest) => Assert.Equal(nearest, MisspeltSetting.Nearest(key));

    [Theory]
    [InlineData("""{ "Discord": { "Tokn": "SECRET" } }""", "There is no setting 'Discord:Tokn'. Did you mean 'Discord:Token'?")]
    [InlineData("""{ "Discord": { "Token": ["SECRET"] } }""", "There is no setting 'Discord:Token:0'. Did you mean 'Discord:Token'?")]
    [InlineData("""{ "Discrod": { "Token": "SECRET" } }""", "There is no setting 'Discrod:Token'. Did you mean 'Discord:Token'?")]
    [InlineData("""{ "Token": "SECRET" }""", "There is no setting 'Token'. Did you mean 'Discord:Token'?")]
    [InlineData("""{ "Knowledge": "SECRET" }""",
        "There is no setting 'Knowledge'. There are: Knowledge:Articles, Knowledge:Store, Knowledge:Questions, Knowledge:Keep, Knowledge:Approvals, "
            + "Knowledge:SnapshotInFooter, Knowledge:LinkHosts.")]
    [InlineData(
        """{ "Knowledge": { "Article": "SECRET" }, "Limits": { "PerGuild": 1 } }""",
        "There is no setting 'Knowledge:Article'. Did you mean 'Knowledge:Articles'? "
        + "There is no setting 'Limits:PerGuild'. There are: Limits:PerUser, Limits:PerServer.")]
    public async Task In_the_file_they_end_the_run(string json, string sentence)
    {
        _folder.Write("appsettings.json", json.Replace("SECRET", Secret, StringComparison.Ordinal));

        var result = await new CommandLine(_folder).RunAsync("facts");

        Assert.Equal(new CommandLineResult(2, "", $"fanbot: 'appsettings.json' cannot be used. {sentence}\n"), result);
    }

    [Fact]
    public async Task A_section_of_somebody_else_in_the_file_is_passed_over_with_a_word()
    {
        _folder.Write("appsettings.json", """{ "Logging": { "LogLevel": { "Default": "Debug" } }, "AllowedHosts": "*", "Shop": { "Token": "x" } }""");

        var result = await new CommandLine(_folder).RunAsync("facts");

        const string warning = "warning: 'Shop' in 'appsettings.json' is none of FanBot's settings, and is passed over.\n";
        Assert.StartsWith(warning + Nothing, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Discord__Tokn", " Did you mean 'Discord__Token'?")]
    [InlineData("DISCORD__TOKN", " Did you mean 'Discord__Token'?")]
    [InlineData("Knowledge__Article", " Did you mean 'Knowledge__Articles'?")]
    [InlineData("Knowlege__Articles", " Did you mean 'Knowledge__Articles'?")]
    [InlineData("Discord__HomeGuilds__x", " Did you mean 'Discord__HomeGuilds'?")]
    [InlineData("DISCORD_TOKEN", " Did you mean 'Discord__Token'?")]
    [InlineData("Discord_PublicKey", " Did you mean 'Discord__PublicKey'?")]
    [InlineData("Limits__Weekly", "")]
    public async Task In_the_environment_they_are_warned_of(string name, string meant)
    {
        var result = await new CommandLine(_folder) { Variables = new Dictionary<string, string> { [name] = Secret } }.RunAsync("facts");

        var warning = $"warning: The environment variable '{name}' is no setting of FanBot's, and is ignored.{meant}\n";
        Assert.StartsWith(warning + Nothing, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HTTP_PROXY")]
    [InlineData("TOKEN")]
    [InlineData("Jwt__Token")]
    [InlineData("Discord__HomeGuilds__0")]
    [InlineData("knowledge__store")]
    [InlineData("Logging__LogLevel__Default")]
    public async Task Variables_of_others_and_right_ones_are_no_news(string name)
    {
        var result = await new CommandLine(_folder) { Variables = new Dictionary<string, string> { [name] = "12" } }.RunAsync("facts");

        Assert.StartsWith(Nothing, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_bots_token_is_no_news_where_ours_is_set()
    {
        var variables = new Dictionary<string, string> { ["DISCORD_TOKEN"] = Secret, ["Discord__Token"] = Secret };

        var result = await new CommandLine(_folder) { Variables = variables }.RunAsync("facts");

        Assert.StartsWith(Nothing, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_environment_is_warned_of_once_whatever_reads_settings()
    {
        var variables = new Dictionary<string, string> { ["Discord__Tokn"] = Secret };

        var result = await new CommandLine(_folder) { Variables = variables, InIsTerminal = true }.RunAsync("run");

        Assert.Single(result.Error.Split('\n'), line => line.StartsWith("warning:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Help_needs_no_settings()
    {
        _folder.Write("appsettings.json", """{ "Discord": { "Tokn": "x" } }""");

        Assert.Equal(0, (await new CommandLine(_folder).RunAsync("--help")).Code);
    }

    public void Dispose() => _folder.Dispose();
}
