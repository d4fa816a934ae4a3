using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Annotation.Clauses;

/// <summary>
/// What a sentence states at one place, as every topic needs it: of what it speaks, how sure it is, and whose word it is. Worked out when
/// it is first asked for, and once.
/// </summary>
internal sealed class Statement(Sentence sentence, int place)
{
    private readonly Lazy<Subject> _subject = new(() => SubjectReader.Read(sentence, place));
    private readonly Lazy<Standing> _standing = new(() => StandingReader.Read(sentence, place));
    private readonly Lazy<bool> _isOfEarlierCast = new(() => EarlierVersion.IsMeant(sentence, place));

    /// <summary>Of what else than the show its clause speaks; none where it is the show.</summary>
    public Subject Subject => _subject.Value;

    /// <summary>Whether the show is spoken of, and no other work, tie-in or spin-off of it.</summary>
    public bool IsOfShow => (Subject & ~Subject.OtherName) == Subject.Show;

    /// <summary>The same, where the verb's own subject is no other name either: "Thornwick had ten episodes".</summary>
    public bool IsOfShowAlone => Subject == Subject.Show;

    /// <summary>Whether the show is spoken of or what belongs to it, such as a special or a spin-off.</summary>
    public bool IsOfShowOrTieIn => (Subject & Subject.OtherWork) == Subject.Show;

    /// <summary>How sure the wording is.</summary>
    public Standing Standing => _standing.Value;

    /// <summary>Whether the sentence itself says that it is not so.</summary>
    public bool IsTakenBack => sentence.IsTakenBack(place);

    /// <summary>Whether the role or the member is one of an earlier version of the story.</summary>
    public bool IsOfEarlierCast => _isOfEarlierCast.Value;

    /// <summary>Whether it is told of the older version of the show.</summary>
    /// <param name="date">The date that goes with it; null where the sentence's own dates tell.</param>
    public bool IsOfOriginal(EdtfDate? date) => OriginalVersion.IsMeant(sentence, place, date);
}
