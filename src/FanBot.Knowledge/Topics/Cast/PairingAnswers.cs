using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Composing;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>Whether someone plays someone.</summary>
internal static class PairingAnswers
{
    /// <summary>"Is Mara playing Ada?": yes, or who does, or whom she plays.</summary>
    public static Answer? Of(Question question, ShowView view)
    {
        var ofPeople = PeopleFacts.OfPeople(question, view);
        var ofCharacters = PeopleFacts.OfCharacters(question, view);
        var pair = ofCharacters.Find(c => question.Names.Any(n => PeopleFacts.Is(n, c) && n.Kind == EntityKind.Person))
            ?? ofPeople.Find(p => question.Names.Any(n => n.Kind == EntityKind.Character && n.Name == p.Character));
        if (pair?.IsRumour() == true
            && ofCharacters.Find(f => f.Character == pair.Character && !f.IsRumour() && f.Best.Standing != Standing.Denied) is { } stated)
        {
            return Compose.Of(question, Wording.Title(view, stated.Season, stated.Character!), PartWording.Plays([stated, pair]) + ".", stated, pair);
        }

        if (pair is not null)
        {
            var lead = pair.Best.Standing switch { Standing.Denied => "No. ", Standing.Speculation => "Only guessed: ", _ => "Yes. " };
            return Compose.Of(question, Wording.Title(view, pair.Season, pair.Character!), lead + PartWording.Plays([pair]) + ".", pair);
        }

        var other = ofCharacters
            .Concat(ofPeople)
            .FirstOrDefault(f => f.Character is not null && f.Best.Standing is not (Standing.Speculation or Standing.Denied));
        return other is null ? null : Compose.Of(question, Wording.Title(view, other.Season, other.Character!), $"No. {PartWording.Plays([other])}.", other);
    }
}
