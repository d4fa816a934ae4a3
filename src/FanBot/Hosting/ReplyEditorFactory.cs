using FanBot.Discord.Interactions;
using FanBot.Discord.Replies;

namespace FanBot.Hosting;

/// <summary>Makes what changes the message of a deferred reply to an interaction.</summary>
internal delegate IReplyEditor ReplyEditorFactory(Interaction interaction);
