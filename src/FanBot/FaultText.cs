using System.Text;
using FanBot.Discord;
using FanBot.Knowledge.Storage;

namespace FanBot;

/// <summary>What a log may say about an exception, such as one that an interaction caused.</summary>
internal static class FaultText
{
    /// <summary>
    /// The types and where they were thrown. Without messages, since those of the framework quote what could not be
    /// used, which may be a member's words or a token; our own hold neither.
    /// </summary>
    public static string Of(Exception exception)
    {
        var text = new StringBuilder();
        for (var current = exception; current is not null; current = current.InnerException)
        {
            text.Append(text.Length > 0 ? " <- " : "").Append(current.GetType().FullName);
            if (current is DiscordException or StoreException or StateException)
            {
                text.Append(": ").Append(current.Message);
            }

            text.Append('\n').Append(current.StackTrace);
        }

        return text.ToString();
    }
}
