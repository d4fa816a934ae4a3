using System.Net;
using FanBot.Discord.Interactions;

namespace FanBot.Discord.Rest;

/// <summary>Sends the first answer to an interaction, once as far as the member can tell.</summary>
/// <param name="sender">Sends.</param>
/// <param name="options">How long an attempt may take.</param>
/// <remarks>Source: Discord's documentation, "Receiving and Responding", create interaction response; JSON error codes.</remarks>
internal sealed class InteractionAnswers(RestSender sender, DiscordRestOptions options)
{
    private const long AlreadyAcknowledged = 40060;

    // Later Discord does not take an answer, so it is not worth another attempt. Counted from here and not from the
    // interaction's id, since the clock of this machine may be wrong.
    private static readonly TimeSpan Validity = TimeSpan.FromSeconds(3);

    // Such that some attempts fit.
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(0.1);

    /// <summary>Answers.</summary>
    /// <exception cref="DiscordException">Discord refuses what was sent, or cannot be reached in time.</exception>
    public async Task<AnswerOutcome> SendAsync(Interaction interaction, byte[] reply, CancellationToken cancellationToken)
    {
        var request = new RestRequest(
            HttpMethod.Post, $"/interactions/{interaction.Id}/{Uri.EscapeDataString(interaction.Token.Reveal())}/callback", "answer an interaction")
        {
            Body = reply,
            ByInteraction = true,
            FirstPause = FirstPause,
            Within = Validity,
            AttemptTimeout = options.AnswerTimeout,
        };
        var outcome = await sender.TryAsync(request, cancellationToken).ConfigureAwait(false);
        return outcome switch
        {
            { IsFine: true } => AnswerOutcome.Answered,

            // An attempt of which nothing was heard had arrived.
            { Answer: { Status: HttpStatusCode.BadRequest, Body: var body } } when ErrorDetail.CodeOf(body) == AlreadyAcknowledged =>
                outcome.Uncertain ? AnswerOutcome.Answered : AnswerOutcome.AnsweredBefore,
            { Answer.Status: HttpStatusCode.NotFound or HttpStatusCode.Unauthorized } => AnswerOutcome.TooLate,
            _ => throw sender.FaultOf(request, outcome),
        };
    }
}
