using FanBot.Knowledge.Answers;
using FanBot.Knowledge.Answers.Composing;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Text;

namespace FanBot.Knowledge.Topics.Cast;

/// <summary>Who is somebody's mother, brother or friend.</summary>
internal static class RelativeAnswers
{
    /// <summary>"Ada's mum": the character that the articles call so, and who plays her.</summary>
    public static Answer? Of(Question question, ShowView view)
    {
        var match = view.Facts(ClaimKind.Character).OrderBy(f => f.IsRumour()).FirstOrDefault(f =>
            Relation.Read(f.Best.Text) is { } relation && Fits(relation.Kind, question.Relation!)
            && question.Names.Any(n => IsNamed(n, relation.Owner) && n.Name != f.Character));
        if (match is not null)
        {
            var actors = view.Facts(ClaimKind.Cast).Where(f => f.Character == match.Character && f.Person is not null);
            var cast = PeopleFacts.Preferred([.. actors.Where(f => match.IsRumour() || !f.IsRumour())], question.Season);
            var title = Wording.Title(view, null, match.Character!);
            // "Is Silas Ada's brother?"
            var owner = Relation.Read(match.Best.Text)!.Owner;
            var supposed = question.IsYesNo ? question.Names.Where(n => n.Kind == EntityKind.Character && !IsNamed(n, owner)).ToList() : [];
            var lead = supposed.Count == 0 ? "" : supposed.Exists(n => n.Name == match.Character) ? "Yes. " : "No. ";
            var stated = $"{lead}{match.Character}, {match.Best.Text}";
            var standing = Wording.Standing(match.Best);
            return cast switch
            {
                [] => Compose.Of(question, title, $"{lead}{match.Character} is {match.Best.Text} ({standing}).", match),
                [{ Status: CastStatus.Leaving } only] => Compose.Of(question, title, $"{stated}, was played by {only.Person} ({standing}).", match, cast),
                [var only] => Compose.Of(question, title, $"{stated}, is played by {only.Person} ({standing}).", match, cast),
                _ => Compose.Of(question, title, $"{stated}. {PartWording.Plays(cast)}.", match, cast),
            };
        }

        // The role may be known by the relation alone: "X as Ada's mum".
        var unnamed = view.Facts(ClaimKind.Cast).FirstOrDefault(f => f.Character is null
            && Relation.Read(f.Description) is { } relation && Fits(relation.Kind, question.Relation!) && question.Names.Any(n => IsNamed(n, relation.Owner)));
        return unnamed is null ? null : Compose.Of(
            question,
            Wording.Title(view, unnamed.Season, unnamed.Person!),
            $"{unnamed.Person} plays {unnamed.Description} ({Wording.Standing(unnamed.Best)}).",
            unnamed);
    }

    private static bool IsNamed(Entity entity, string words)
    {
        var key = Folding.Words(words);
        return entity.Aliases.Prepend(entity.Name).Any(a => Folding.Words(a) == key);
    }

    private static bool Fits(string stated, string asked) =>
        stated == asked
        || (asked == "parent" && stated is "mother" or "father")
        || (asked == "sibling" && stated is "brother" or "sister")
        || (asked == "partner" && stated is "boyfriend" or "girlfriend" or "husband" or "wife");
}
