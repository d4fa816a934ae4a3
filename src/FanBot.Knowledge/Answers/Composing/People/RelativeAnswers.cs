using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Answers.Composing.People;

/// <summary>Who is somebody's mother, brother or friend.</summary>
internal static class RelativeAnswers
{
    /// <summary>"Ada's mum": the character that the articles call so, and who plays her.</summary>
    public static Answer? Of(Question question, ShowView view)
    {
        var owners = question.Names.ToList();
        var described = view.Facts(ClaimKind.Character);
        var match = described.FirstOrDefault(f => Relation.Read(f.Best.Text) is { } relation && Fits(relation.Kind, question.Relation!) && owners.Any(o => IsNamed(o, relation.Owner) && o.Name != f.Character));
        if (match is not null)
        {
            var cast = PeopleFacts.Preferred([.. view.Facts(ClaimKind.Cast).Where(f => f.Character == match.Character && f.Person is not null)], question.Season);
            var title = Wording.Title(view, null, match.Character!);
            // "Is Silas Ada's brother?"
            var supposed = question.IsYesNo ? owners.Where(o => o.Kind == EntityKind.Character && !IsNamed(o, Relation.Read(match.Best.Text)!.Owner)).ToList() : [];
            var lead = supposed.Count == 0 ? "" : supposed.Exists(o => o.Name == match.Character) ? "Yes. " : "No. ";
            var stated = $"{lead}{match.Character}, {match.Best.Text}";
            return cast switch
            {
                [] => Compose.Of(question, title, $"{lead}{match.Character} is {match.Best.Text} ({Wording.Standing(match.Best.Standing, match.Best.AsOf)}).", match),
                [var only] => Compose.Of(question, title, $"{stated}, {(only.Status == CastStatus.Leaving ? "was" : "is")} played by {only.Person} ({Wording.Standing(match.Best.Standing, match.Best.AsOf)}).", match, cast),
                _ => Compose.Of(question, title, $"{stated}. {PartWording.Plays(cast)}.", match, cast),
            };
        }

        // The role may be known by the relation alone: "X as Ada's mum".
        var unnamed = view.Facts(ClaimKind.Cast).FirstOrDefault(f => f.Character is null && Relation.Read(f.Description) is { } relation && Fits(relation.Kind, question.Relation!) && owners.Any(o => IsNamed(o, relation.Owner)));
        return unnamed is null ? null : Compose.Of(question, Wording.Title(view, unnamed.Season, unnamed.Person!), $"{unnamed.Person} plays {unnamed.Description} ({Wording.Standing(unnamed.Best.Standing, unnamed.Best.AsOf)}).", unnamed);
    }

    private static bool IsNamed(Entity entity, string words)
    {
        var key = Folding.Words(words);
        return entity.Aliases.Prepend(entity.Name).Any(a => Folding.Words(a) == key);
    }

    private static bool Fits(string stated, string asked) =>
        stated == asked || (asked == "parent" && stated is "mother" or "father") || (asked == "sibling" && stated is "brother" or "sister") || (asked == "partner" && stated is "boyfriend" or "girlfriend" or "husband" or "wife");
}
