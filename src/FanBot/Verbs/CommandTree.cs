using System.CommandLine;
using System.CommandLine.Help;
using FanBot.Hosting;

namespace FanBot.Verbs;

/// <summary>The verbs. Without one, the bot runs.</summary>
internal static class CommandTree
{
    /// <summary>Builds the tree for one run.</summary>
    /// <param name="surroundings">Where the run happens.</param>
    /// <param name="settings">Settings given on the command line.</param>
    /// <param name="gateway">What connects the bot to Discord's gateway.</param>
    public static RootCommand Create(Surroundings surroundings, IReadOnlyDictionary<string, string?> settings, IGateway gateway)
    {
        var context = new VerbContext(surroundings, settings);
        var root = new RootCommand("Answers questions about TV shows from news articles, with the standing, the date and the words of each source.");
        root.Subcommands.Add(RunVerb.Create(context, gateway));
        root.Subcommands.Add(BuildVerb.Create(context));
        root.Subcommands.Add(AskVerb.Create(context));
        root.Subcommands.Add(FactsVerb.Create(context));
        root.Subcommands.Add(CheckVerb.Create(context));
        root.Subcommands.Add(RegisterVerb.Create(context));
        root.Subcommands.Add(ExportVerb.Create(context));
        root.Subcommands.Add(ImportVerb.Create(context));
        RunVerb.SetUp(root, context, gateway);

        // Slash commands are questions here, so "/h" and "/?" must not mean help; nor is "[…]" a directive.
        root.Options.Remove(root.Options.OfType<HelpOption>().Single());
        root.Options.Add(new HelpOption("--help", "-h"));
        root.Directives.Clear();
        return root;
    }
}
