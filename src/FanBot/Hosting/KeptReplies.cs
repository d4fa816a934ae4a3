using FanBot.Discord.Interactions;
using FanBot.Editions;

namespace FanBot.Hosting;

/// <summary>
/// Finds the reply that was given to the same interaction before and still holds; null where it has to be worked out. It
/// only looks: it is called on the thread that hears from Discord, and must not wait for anything.
/// </summary>
internal delegate WrittenReply? KeptReplies(Interaction interaction);
