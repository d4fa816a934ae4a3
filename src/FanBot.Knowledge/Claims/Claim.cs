using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Claims;

/// <summary>What one article states about one subject. Names are as the article writes them; <see cref="Fact"/> holds them resolved.</summary>
public sealed record Claim
{
    /// <summary>What the claim is about.</summary>
    public required ClaimKind Kind { get; init; }

    /// <summary>Number of the season it speaks of, or null where it speaks of the show.</summary>
    public int? Season { get; init; }

    /// <summary>What of the kind is meant; see <see cref="ClaimKind"/>. Empty where the kind has no parts.</summary>
    public Aspect Aspect { get; init; }

    /// <summary>Actor or maker, as written, or null.</summary>
    public string? Person { get; init; }

    /// <summary>Character, as written, or null.</summary>
    public string? Character { get; init; }

    /// <summary>
    /// The value in canonical form (see <see cref="ClaimKind"/>), or null where the article states that something is so without saying when
    /// or who.
    /// </summary>
    public string? Value { get; init; }

    /// <summary>The value as people read it.</summary>
    public required string Text { get; init; }

    /// <summary>Day on which what is claimed was decided or happened, where that is not the value itself (a renewal), or null.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>For a cast claim, whether the actor is new.</summary>
    public CastStatus Status { get; init; }

    /// <summary>For a cast claim, what the character is ("teacher", "Nick's older brother"), or null.</summary>
    public string? Description { get; init; }

    /// <summary>How sure the article is.</summary>
    public required Standing Standing { get; init; }

    /// <summary>The day from which the article speaks, or null.</summary>
    public EdtfDate? AsOf { get; init; }

    /// <summary>Index of the passage it stands in.</summary>
    public required int Passage { get; init; }

    /// <summary>The words that state it, in the article's stored text.</summary>
    public required TextSpan Quote { get; init; }

    /// <summary>Name of the rule that read it.</summary>
    public required string Rule { get; init; }

    /// <summary>To whom the article attributes it ("according to …"), or null. Claims of one origin count once.</summary>
    public string? Origin { get; init; }

    /// <summary>
    /// True where the wording leaves open which of <see cref="Person"/> and <see cref="Character"/> is which, as in
    /// "Ada Quill (Mara Voss)". The other claims on the show decide.
    /// </summary>
    public bool PairingUncertain { get; init; }
}
