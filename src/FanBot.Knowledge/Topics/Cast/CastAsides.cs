using FanBot.Knowledge.Lexicon;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>What stands right beside the names and roles of a cast: <c>cast-asides.phrases</c>.</summary>
internal static class CastAsides
{
    /// <summary>All that stands between two names of a list.</summary>
    public const string List = "list";

    /// <summary>Behind a role, what tells of something else than the role.</summary>
    public const string Else = "else";

    /// <summary>In front of a role: "the part of".</summary>
    public const string RoleOf = "role-of";

    /// <summary>In front of a name that tells only what kind somebody is.</summary>
    public const string NoName = "no-name";

    /// <summary>Begins what describes somebody behind their name.</summary>
    public const string Apposed = "apposed";

    /// <summary>A clause of its own.</summary>
    public const string Clause = "clause";

    /// <summary>In front of a description, where it says nothing.</summary>
    public const string Opening = "opening";

    /// <summary>Likewise: "man known as the".</summary>
    public const string Called = "called";

    /// <summary>Behind a description, where it says nothing.</summary>
    public const string Named = "named";

    /// <summary>In front of the first actor: he is the one who plays somebody named before.</summary>
    public const string By = "by";

    /// <summary>In front of the first actor: another work.</summary>
    public const string In = "in";

    /// <summary>In front of an actor: somebody else comes to them.</summary>
    public const string Joins = "joins";

    /// <summary>Between two: they stand together.</summary>
    public const string And = "and";

    /// <summary>Behind a list of roles: it is none of those who were named in front.</summary>
    public const string NoList = "no-list";

    /// <summary>A role that is only described.</summary>
    public const string Described = "described";

    /// <summary>A clause, and no label.</summary>
    public const string Verb = "verb";

    private static readonly PhraseBook Book = PhraseBook.Read("Topics.Cast.cast-asides.phrases");

    /// <summary>Where words say a thing; null where they do not.</summary>
    public static TextSpan? Find(IReadOnlyList<Token> words, string value) => Book.Fits(words, value)?.Span;

    /// <summary>Whether words say a thing.</summary>
    public static bool Says(IReadOnlyList<Token> words, string value) => Find(words, value) is not null;

    /// <summary>Where words say a thing; null where they do not.</summary>
    public static TextSpan? Find(string words, string value) => Find(Tokenizer.Read(words), value);
}
