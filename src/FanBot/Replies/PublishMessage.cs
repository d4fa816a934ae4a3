using FanBot.Discord;
using FanBot.Discord.Messages;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Storage;
using FanBot.Printing;
using FanBot.State.Publishing;

namespace FanBot.Replies;

/// <summary>What moderators read of a snapshot that goes live by their word; for all in the channel to see.</summary>
internal static class PublishMessage
{
    private const int LongestReason = 300;

    /// <summary>It waits for a second one.</summary>
    /// <param name="name">The snapshot.</param>
    /// <param name="candidate">Why it was kept aside, or null where that is not known.</param>
    /// <param name="first">Who has agreed.</param>
    /// <param name="agree">What the button that agrees carries.</param>
    public static Message Waiting(string name, Candidate? candidate, Approval first, ModeratorId agree) => Message.Of(new Embed
    {
        Title = "Shall this go live?",
        Description = $"{Who(first.Moderator)} wants it to{Because(first.Reason)}\nAnother moderator has to agree. What is live stays live until then.",
        Color = StandingLook.Of(Standing.Speculation).Color,
        Fields = [.. candidate is null ? [] : ConcernText.Fields(candidate)],
        Footer = $"Snapshot {name}",
    }) with
    { Buttons = [.. agree.Write() is { } id ? [new Button(id, "Agree, and publish")] : Array.Empty<Button>()] };

    /// <summary>Articles are being read, which ends first.</summary>
    public static Message Later { get; } = Message.Of("The articles are being read just now. This is done as soon as that has ended.");

    /// <summary>It is live.</summary>
    /// <param name="info">The snapshot.</param>
    /// <param name="moderators">Who has agreed, the one who asked for it first.</param>
    /// <param name="why">Why, in their words, or null.</param>
    public static Message Published(SnapshotInfo info, IReadOnlyList<Snowflake> moderators, string? why) => Done(
        "Published",
        (moderators is [var first, _, ..]
            ? $"{Who(first)} wanted it to go live{Because(why)}\n{Names(moderators.Skip(1))} agreed."
            : $"{Names(moderators)} has let it go live{Because(why)}") + $"\n{What(info)}",
        info);

    /// <summary>An older one is live again.</summary>
    public static Message RolledBack(SnapshotInfo info, Snowflake moderator, string? why) => Done(
        "Rolled back",
        $"{Who(moderator)} went back to what was read <t:{info.BuiltAt.ToUnixTimeSeconds()}:f>{Because(why)}\n{What(info)}\n"
            + "The articles in the folder are as they were: correct or remove what was wrong, then `/knowledge reload`. "
            + "Until then a restart of the bot keeps this one.",
        info);

    /// <summary>A member by name, whom nobody is told of: nothing that is sent pings.</summary>
    public static string Who(Snowflake moderator) => $"<@{moderator}>";

    /// <summary>Several, as "@a and @b".</summary>
    public static string Names(IEnumerable<Snowflake> moderators) => string.Join(" and ", moderators.Select(Who));

    private static Message Done(string title, string text, SnapshotInfo info) => Message.Of(new Embed
    {
        Title = title,
        Description = text,
        Color = StandingLook.Of(Standing.Official).Color,
        Footer = $"Snapshot {info.Name}",
    });

    private static string What(SnapshotInfo info) =>
        $"Answers come from it now: {Counted.Of(info.Articles, "article")}, {Counted.Of(info.Facts, "fact")}.";

    private static string Because(string? reason) =>
        reason is null ? "." : $": {Markdown.Escape(Shorten.Words(PlainText.OneLine(reason), LongestReason))}";
}
