using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>Who was asked, thought of or tried for a role and does not play it.</summary>
internal static class Declined
{
    private static readonly PhraseBook Phrases = PhraseBook.Read("Topics.Cast.declined.phrases");

    /// <summary>Whether a sentence tells of somebody who does not play a role.</summary>
    public static bool Is(string sentence) => Phrases.Matches(Tokenizer.Read(Folding.Plain(sentence))).Any();
}
