using System.Globalization;
using FanBot.Discord.Messages;
using FanBot.Knowledge.Answering;
using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Claims;

namespace FanBot.Replies;

/// <summary>The buttons below an answer. One whose command does not fit is left out: better none than one that fails.</summary>
internal static class AnswerButtons
{
    /// <summary>The buttons of an answer's page.</summary>
    public static IReadOnlyList<Button> Of(Answer answer, AskedCommand asked, int page)
    {
        if (answer is NotKnown)
        {
            return [];
        }

        var command = asked.About(answer);
        return
        [
            .. Turning(ButtonAction.List, answer, command, page, AnswerMessage.Pages(answer)),
            .. Button(new CustomId(ButtonAction.Sources, QuotesMessage.PageOf(page), command) { IsUnread = answer.IsUnread }, "Sources"),
            .. answer.HasOtherClaims && Timeline(answer, asked) is { } timeline
                ? Button(new CustomId(ButtonAction.Earlier, 0, timeline), "Earlier claims")
                : [],
            .. asked.AsksBack ? Feedback(answer, command) : [],
        ];
    }

    /// <summary>What the member is asked about the answer; both or neither.</summary>
    private static IReadOnlyList<Button> Feedback(Answer answer, SlashCommand command)
    {
        var id = new CustomId(ButtonAction.Helpful, 0, command) { IsUnread = answer.IsUnread };
        return [.. Button(id, "Helpful"), .. Button(id with { Action = ButtonAction.Wrong }, "Wrong?")];
    }

    /// <summary>"Back" and "More", where there is more than one page.</summary>
    public static IEnumerable<Button> Turning(ButtonAction action, Answer answer, SlashCommand command, int page, int pages)
    {
        var id = new CustomId(action, page, command) { IsUnread = answer.IsUnread };
        return pages <= 1 ? [] :
        [
            .. Button(id with { Page = Math.Max(page - 1, 0) }, "\u25C0 Back", page > 0),
            .. Button(id with { Page = page + 1 }, "More \u25B6", page + 1 < pages),
        ];
    }

    private static IEnumerable<Button> Button(CustomId id, string label, bool enabled = true) =>
        id.Write() is { } text ? [new Button(text, label) { Disabled = !enabled }] : [];

    /// <summary>The command that lists every claim on the answer's subject; null where a timeline has no such topic.</summary>
    private static SlashCommand? Timeline(Answer answer, AskedCommand asked)
    {
        var topic = answer.Kind switch
        {
            ClaimKind.Release => "release",
            ClaimKind.Renewal => "status",
            ClaimKind.Production => "production",
            ClaimKind.EpisodeCount or ClaimKind.EpisodeLength => "episodes",
            _ => null,
        };
        if (topic is null || answer.ShowKey is not { } show)
        {
            return null;
        }

        var options = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            [SlashCommandOptions.Show] = show,
            [SlashCommandOptions.Topic] = topic,
        };
        if (answer.Season is { } season)
        {
            options[SlashCommandOptions.Season] = season.ToString(CultureInfo.InvariantCulture);
        }

        if (asked.Command.Option(SlashCommandOptions.AsOf) is { } day)
        {
            options[SlashCommandOptions.AsOf] = day;
        }

        return new SlashCommand(SlashCommandNames.Timeline, options);
    }
}
