using FanBot.Discord.Commands;

namespace FanBot.Commands.Moderating;

/// <summary>
/// A subcommand of <c>/knowledge</c>: one class each, named in <see cref="KnowledgeSubcommands"/>. It gets commands,
/// presses of buttons, forms and suggestions alike, from members who were found to be moderators in a home server; what it
/// did is written into the audit and the log by <see cref="KnowledgeCommands"/>, from the note that it gives back.
/// </summary>
internal interface IKnowledgeCommand
{
    /// <summary>The subcommand with its options, as it is registered.</summary>
    static abstract CommandOption Definition { get; }

    /// <summary>A message command that leads to it too, as "Use as source", or null.</summary>
    static virtual string? MessageCommand => null;

    /// <summary>Answers.</summary>
    /// <param name="request">What is asked, and by whom.</param>
    /// <param name="cancellationToken">Ends it.</param>
    Task<KnowledgeAnswer> RunAsync(KnowledgeRequest request, CancellationToken cancellationToken);
}
