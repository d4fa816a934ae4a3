using FanBot.Readers;
using FanBot.Settings;
using FanBot.Tests.Running;

namespace FanBot.Tests.Settings;

public sealed class SettingsReaderTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    [Fact]
    public void Without_settings_everything_lies_in_the_data_folder_of_the_caller() =>
        Assert.Equal(
            new KnowledgeSettings
            {
                Articles = In("data/articles"),
                Store = In("data/store"),
                Questions = In("data/questions"),
                Keep = 10,
                Approvals = 1,
                TellsSnapshot = false,
            },
            Read());

    [Fact]
    public void The_command_line_wins_over_the_file()
    {
        _folder.Write(
            "appsettings.json",
            """{ "Knowledge": { "Articles": "news", "Store": "/srv/store", "Keep": 3, "Approvals": "2", "SnapshotInFooter": true } }""");

        var settings = Read("--Knowledge:Articles=later", "--knowledge:questions", "golden.json");

        Assert.Equal(
            new KnowledgeSettings
            {
                Articles = In("later"),
                Store = Path.GetFullPath("/srv/store"),
                Questions = In("golden.json"),
                Keep = 3,
                Approvals = 2,
                TellsSnapshot = true,
            },
            settings);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1001")]
    [InlineData("ten")]
    [InlineData("")]
    public void How_many_snapshots_are_kept_is_a_number(string value) => Assert.Equal(
        "The setting 'Knowledge:Keep' is no number from 1 to 1,000. Correct it, or leave it out for 10.",
        Assert.Throws<UsageException>(() => Read($"--Knowledge:Keep={value}")).Message);

    [Fact]
    public void A_question_that_looks_like_a_setting_stands_behind_two_dashes()
    {
        var (settings, rest) = SettingArguments.Split(["ask", "--", "--Knowledge:Store=x"]);

        Assert.Empty(settings);
        Assert.Equal(["ask", "--", "--Knowledge:Store=x"], rest);
    }

    [Fact]
    public void The_example_shows_every_setting_with_its_default()
    {
        File.Copy(Path.Combine(Repository.Root, "appsettings.example.json"), In("appsettings.json"));

        var configuration = SettingsReader.Load(Surroundings, new Dictionary<string, string?>());

        Assert.All(SettingKeys.All, key => Assert.NotNull(configuration[key]));
        Assert.Equal(Read(), SettingsReader.Knowledge(configuration, Surroundings));
        var reader = new ReaderSettings { Kind = ReaderKind.Small, Configuration = configuration };
        var byDefault = new BotSettings(new DiscordSettings(), new HttpSettings(), new LimitSettings(), new FeedbackSettings(), reader, new PreviewSettings());
        Assert.Equivalent(byDefault, BotSettingsReader.Read(configuration), strict: true);
    }

    public void Dispose() => _folder.Dispose();

    private Surroundings Surroundings => new() { In = TextReader.Null, Out = TextWriter.Null, Error = TextWriter.Null, Folder = _folder.Path };

    private string In(string path) => Path.Combine(_folder.Path, path);

    private KnowledgeSettings Read(params string[] args)
    {
        var configuration = SettingsReader.Load(Surroundings, SettingArguments.Split(args).Settings);
        return SettingsReader.Knowledge(configuration, Surroundings);
    }
}
