namespace FanBot.Commands.Moderating;

/// <summary>Every subcommand of <c>/knowledge</c>: what is registered and what answers are both made from this list.</summary>
internal static class KnowledgeSubcommands
{
    /// <summary>All of them, in the order in which Discord shows them.</summary>
    public static IReadOnlyList<KnowledgeSubcommand> All { get; } =
    [
        KnowledgeSubcommand.Of<ReloadCommand>(),
        KnowledgeSubcommand.Of<StatusCommand>(),
        KnowledgeSubcommand.Of<AddCommand>(),
        KnowledgeSubcommand.Of<RemoveCommand>(),
        KnowledgeSubcommand.Of<RestoreCommand>(),
        KnowledgeSubcommand.Of<CorrectCommand>(),
        KnowledgeSubcommand.Of<CheckCommand>(),
        KnowledgeSubcommand.Of<PublishCommand>(),
        KnowledgeSubcommand.Of<HistoryCommand>(),
        KnowledgeSubcommand.Of<RollbackCommand>(),
        KnowledgeSubcommand.Of<AuditCommand>(),
        KnowledgeSubcommand.Of<GapsCommand>(),
    ];

    /// <summary>The one of a name, or null.</summary>
    public static KnowledgeSubcommand? Find(string name) => All.FirstOrDefault(c => c.Definition.Name == name);

    /// <summary>The one that a message command leads to, or null.</summary>
    public static KnowledgeSubcommand? OfMessageCommand(string name) => All.FirstOrDefault(c => c.MessageCommand == name);
}
