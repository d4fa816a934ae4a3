using FanBot.Discord;
using FanBot.Discord.Interactions;
using FanBot.Discord.Replies;
using FanBot.Editions;
using FanBot.Knowledge.Answers;
using FanBot.Printing;
using FanBot.Replies;
using FanBot.State.Members;

namespace FanBot.Commands.Listening;

/// <summary>"Helpful" and "Wrong?" below an answer, and the form that the second opens: once a member and answer.</summary>
/// <param name="book">Keeps what members think.</param>
/// <param name="members">Tells members apart.</param>
/// <param name="missed">Hears of answers that are called wrong.</param>
/// <param name="rules">Where members are asked.</param>
/// <param name="time">The clock.</param>
internal sealed class FeedbackPresses(FeedbackBook book, MemberHash members, MissedQuestions missed, FeedbackRules rules, TimeProvider time)
{
    private const string NotHere = "This server does not ask what you think of answers.";
    private const string Outdated = "The articles have changed since, and this is no longer the answer. Please ask again with a command.";
    private const string Thanks = "Thank you for saying so.";
    private const string Before = "You have said before what you think of this answer. Thank you.";
    private const string Told = "Thank you. Those who keep the articles will look at it.";
    private const string NotKept = "What you think could not be kept just now. Please press it again later.";
    private const string Late = "This form is no longer open. What you pressed before is counted all the same.";

    /// <summary>Whether an interaction is a press of one of the buttons, or the form.</summary>
    public static bool IsOne(Interaction interaction) => interaction switch
    {
        ComponentInteraction pressed => CustomId.TryParse(pressed.CustomId) is { Action: ButtonAction.Helpful or ButtonAction.Wrong },
        ModalInteraction sent => FeedbackForm.AnswerOf(sent.CustomId) is not null,
        _ => false,
    };

    /// <summary>The reply to one of them.</summary>
    /// <param name="interaction">The interaction.</param>
    /// <param name="edition">What is answered from.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<Reply> AnswerAsync(Interaction interaction, Edition edition, CancellationToken cancellationToken)
    {
        if (!rules.Buttons.Includes(interaction.GuildId) || interaction.Member is not { } member)
        {
            return Sentence.Privately(NotHere);
        }

        try
        {
            return interaction switch
            {
                ComponentInteraction pressed => await PressedAsync(pressed, member.Id, edition, cancellationToken).ConfigureAwait(false),
                ModalInteraction sent => await SentAsync(sent, member.Id, cancellationToken).ConfigureAwait(false),
                _ => Sentence.Privately(NotHere),
            };
        }
        catch (StateException)
        {
            return Sentence.Privately(NotKept);
        }
    }

    private async Task<Reply> PressedAsync(ComponentInteraction pressed, Snowflake member, Edition edition, CancellationToken cancellationToken)
    {
        var answer = await ButtonPresses.AnswerAgainAsync(pressed, edition).ConfigureAwait(false);
        if (answer is null or NotKnown || answer is not { ShowKey: { } show, Asked: { } asked })
        {
            return Sentence.Privately(Outdated);
        }

        var day = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var key = new AskedInVain(show, Plain(asked), day, "") { Wrong = true, Answer = answer.Text }.Key;
        var helpful = CustomId.TryParse(pressed.CustomId)!.Action == ButtonAction.Helpful;
        var who = await members.OfAsync(Purpose(key), member, cancellationToken).ConfigureAwait(false);
        if (await book.AddAsync(new Feedback(key, who, helpful, null, day), cancellationToken).ConfigureAwait(false))
        {
            if (helpful)
            {
                return Sentence.Privately(Thanks);
            }

            missed.NoteWrong(pressed, new Missed(show, Plain(asked), answer.Question), answer.Text);
            return FeedbackForm.Of(key);
        }

        // Whoever closed the form by mistake gets it once more.
        return !helpful && await book.FindAsync(key, who, cancellationToken).ConfigureAwait(false) is { Helpful: false, Reason: null }
            ? FeedbackForm.Of(key)
            : Sentence.Privately(Before);
    }

    private async Task<Reply> SentAsync(ModalInteraction sent, Snowflake member, CancellationToken cancellationToken)
    {
        var key = FeedbackForm.AnswerOf(sent.CustomId)!;
        if (PlainText.OneLine(sent.Fields.GetValueOrDefault(FeedbackForm.Reason, "")) is not { Length: > 0 } reason)
        {
            return Sentence.Privately(Told);
        }

        var who = await members.OfAsync(Purpose(key), member, cancellationToken).ConfigureAwait(false);
        var kept = reason.Length > FeedbackForm.LongestReason ? reason[..FeedbackForm.LongestReason] : reason;
        return Sentence.Privately(await book.ExplainAsync(key, who, kept, cancellationToken).ConfigureAwait(false) ? Told : Late);
    }

    /// <summary>An answer is one, in whichever words it was asked for.</summary>
    private static AskedFor Plain(AskedFor asked) => asked with { Words = "" };

    private static string Purpose(string answer) => "answer " + answer;
}
