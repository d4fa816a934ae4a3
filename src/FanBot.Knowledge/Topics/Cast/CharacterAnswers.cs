using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Composing;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>Who a character is, and who plays them.</summary>
internal static class CharacterAnswers
{
    /// <summary>What is told of the first character named; null where there is nothing.</summary>
    public static Answer? Of(Question question, ShowView view)
    {
        var cast = PeopleFacts.OfCharacters(question, view);
        if (cast.Count > 0)
        {
            return Describe(question, view, cast[0].Character!, cast);
        }

        var character = question.Names.FirstOrDefault(n => n.Kind == EntityKind.Character);
        return character is null || PeopleFacts.Described(view, character.Name).Count == 0 ? null : Describe(question, view, character.Name, []);
    }

    private static Answer Describe(Question question, ShowView view, string character, List<Fact> cast)
    {
        var described = PeopleFacts.Described(view, character).Where(d => !d.IsRumour() || cast.TrueForAll(f => f.IsRumour())).ToList();
        var lead = described.Count > 0 ? $"{character}: {string.Join("; ", described.Take(2).Select(d => d.Best.Text))}" : character;
        var text = cast.Count == 0 ? $"{lead} ({Wording.Standing(described[0].Best)})."
            : (described.Count > 0 ? lead + ". " : "") + PartWording.Plays(cast) + ".";
        Fact[] used = [.. cast, .. described.Take(2)];
        return Compose.Of(question, Wording.Title(view, null, character), text, used[0], used.Skip(1));
    }
}
