using FanBot.Discord.Interactions;
using FanBot.Discord.Replies;

namespace FanBot.Hosting;

/// <summary>What answers interactions, behind <see cref="InteractionBoundary"/>; the commands, or a test's own.</summary>
internal delegate Task<Reply> InteractionHandler(Interaction interaction, CancellationToken cancellationToken);
