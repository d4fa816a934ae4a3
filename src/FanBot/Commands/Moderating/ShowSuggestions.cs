using FanBot.Discord.Commands;
using FanBot.Discord.Interactions;
using FanBot.Discord.Replies;
using FanBot.Editions;

namespace FanBot.Commands.Moderating;

/// <summary>Suggestions of shows, and the show that a moderator named.</summary>
internal static class ShowSuggestions
{
    /// <summary>The shows that may be meant.</summary>
    public static ChoicesReply Of(KnowledgeRequest request) => Of(request, request.Edition?.Names.Shows ?? []);

    /// <summary>The names that may be meant.</summary>
    public static ChoicesReply Of(KnowledgeRequest request, IEnumerable<Name> names) =>
        new(NameMatch.Of(((AutocompleteInteraction)request.Interaction).Typed, names).Select(n => CommandChoice.Of(n.Label, n.Value)));
}
