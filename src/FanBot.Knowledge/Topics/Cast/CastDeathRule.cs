using FanBot.Knowledge.Annotation.Clauses;
using FanBot.Knowledge.Annotation.Mentions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Lexicon;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>An actor has died: "Tom Berger, who played Jonas, died in March", "the late Tom Berger".</summary>
internal sealed class CastDeathRule : IClaimRule
{
    /// <summary>The rule's name; its claims count only for those whom other claims know as actors, since characters die as well.</summary>
    public const string Rule = "cast-death";

    private static readonly PhraseBook Wordings = PhraseBook.Read("Topics.Cast.cast-death.phrases");

    public IEnumerable<Claim> Read(Sentence sentence) =>
        from match in Wordings.Matches(sentence.Tokens)
        let index = match.Part(People.Who)!.Value.Start
        let name = sentence.At(index).Text
        where PersonNames.IsPerson(name) && sentence.StatementAt(index) is { IsOfShow: true, IsOfEarlierCast: false }
            && sentence.StandingAt(index) is Standing.Official or Standing.Reported
        select CastWording.Leaving(sentence, index, name, null, Rule) with { PairingUncertain = true };
}
