using System.Text.RegularExpressions;
using FanBot.Knowledge.Answers.Questions;
using FanBot.Knowledge.Extraction.Wording;
using FanBot.Knowledge.Storage;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Answers.Passages;

/// <summary>
/// Weighs one sentence against a question: whether it and what stands around it account for the question's words and
/// names, and whether it holds what is wanted, near those words.
/// </summary>
internal sealed partial class PassageScorer(PassageQuestion asked, PassageContext context, EdtfDate? newest, bool knowsSeason = true)
{
    private readonly Seeks? _seeks = asked.Wanted == Wanted.Person ? Seeks.Read(asked.Question.Words.ToLowerInvariant()) : null;

    private readonly string? _owned = OwnedPattern().Match(asked.Question.Words) is { Success: true } match ? TermAnalyzer.Terms(match.Groups["o"].Value)[0] : null;

    /// <summary>The sentence's standing among the others; null where it does not hold what is wanted.</summary>
    public RankedPassage? Judge(PassageHit hit)
    {
        var own = context.Words(hit);
        var before = context.Before(hit);
        var coverage = Coverage(hit, own, before) * Named(hit, own, before);
        if (coverage < PassageWeights.LeastCoverage)
        {
            return null;
        }

        var best = Best(hit, own, before);
        if (best is null && asked.Wanted is not (Wanted.Open or Wanted.Definition))
        {
            return null;
        }

        var fit = best?.Fit ?? (asked.Wanted == Wanted.Definition ? PassageWeights.NoDefinition : 1);
        var value = best is { Value: not null, Single: true } ? best.Value : null;
        var worth = coverage * Season(hit) * (1 - PassageWeights.Fit + (PassageWeights.Fit * fit)) * (1 - PassageWeights.Nearness + (PassageWeights.Nearness * (best?.Nearness ?? Together(own))));
        worth *= (1 + (PassageWeights.Topic * Topic(hit))) * Form(hit) * (1 - PassageWeights.Substance + (PassageWeights.Substance * asked.Substance));
        var score = worth + (PassageWeights.Search * hit.Score) + Recency(hit);
        return new RankedPassage(hit, coverage * Season(hit), score, PassageWeights.Probability(worth), Quote(hit, own, before, best), value);
    }

    /// <summary>Share of the question's weight that the sentence accounts for, with its heading, its title and the sentences before it.</summary>
    private double Coverage(PassageHit hit, SentenceWords own, IReadOnlyList<(Passage Passage, SentenceWords Words)> before)
    {
        if (asked.Weights.Count == 0)
        {
            // A name alone says whom the question is about, and not what it asks.
            return asked.Names.Count == 0 ? 0 : asked.Wanted is not (Wanted.Open or Wanted.Place) ? 1 : asked.Question.IsYesNo ? PassageWeights.NameAndYesNo : PassageWeights.NameAlone;
        }

        var (heading, title) = (context.Heading(hit), context.Title(hit));
        var (matched, all) = (0.0, 0.0);
        foreach (var (term, weight) in asked.Weights)
        {
            all += weight;
            var strength = OwnStrength(term, own);
            strength = Math.Max(strength, HeadingWeight(hit) * Strength(term, heading));
            strength = Math.Max(strength, TitleWeight(hit) * Strength(term, title));
            for (var i = 0; i < Math.Min(2, before.Count) && strength < PassageWeights.Before[i]; i++)
            {
                strength = Math.Max(strength, PassageWeights.Before[i] * Strength(term, before[i].Words));
            }

            matched += weight * strength;
        }

        return matched / all;
    }

    private double Strength(string term, SentenceWords words) =>
        words.Has(term) ? 1 : asked.Alike(term).Any(words.Has) ? PassageWeights.Alike : 0;

    /// <summary>The same in the sentence itself, where "Ada &amp; Ben" says that they are partners.</summary>
    private double OwnStrength(string term, SentenceWords own) =>
        term == "set" && SetToPattern().IsMatch(own.Text) ? 0
        : Strength(term, own) is > 0 and var strength ? strength : asked.WantsPartner && term is "partner" or "pair" or "danc" or "skate" or "pro" && PairPattern().IsMatch(own.Text) ? PassageWeights.Alike : 0;

    // Right below a question its heading belongs to the answer: "How many episodes?" – "Eight."
    private static double HeadingWeight(PassageHit hit) =>
        hit.Heading.EndsWith('?') && hit.Passage.Heading == hit.Passage.Index - 1 ? PassageWeights.QuestionAbove : hit.Passage.Heading < 0 ? 0 : PassageWeights.Heading;

    // A headline that asks is answered by the first sentences.
    private static double TitleWeight(PassageHit hit) =>
        hit.Passage.Index < PassageWeights.Opening && hit.Source.Title.Contains('?', StringComparison.Ordinal) ? PassageWeights.QuestionAbove * 0.9 : PassageWeights.Title;

    private double Named(PassageHit hit, SentenceWords own, IReadOnlyList<(Passage Passage, SentenceWords Words)> before)
    {
        var leans = PassageContext.LeansBack(hit.Text);
        var named = 1.0;
        foreach (var name in asked.Names)
        {
            named *= name.Any(own.Has) ? 1
                : before.Any(b => name.Any(b.Words.Has)) ? leans ? PassageWeights.NameBefore : PassageWeights.NameAround
                : name.Any(context.Heading(hit).Has) ? PassageWeights.NameAround
                : name.Any(context.Title(hit).Has) ? PassageWeights.NameInTitle
                : PassageWeights.NoName;
        }

        return named;
    }

    private double Season(PassageHit hit) =>
        asked.Question.Season is not { } wanted || hit.Passage.Season == wanted ? 1
        : !knowsSeason ? PassageWeights.UnknownSeason
        : hit.Passage.Season is null ? PassageWeights.NoSeason
        : PassageWeights.OtherSeason;

    /// <summary>A guess, a caption and a very long sentence stand behind a plain one.</summary>
    private double Form(PassageHit hit)
    {
        var guess = !asked.Question.WantsGuesses && StandingReader.IsGuess(Folding.Plain(hit.Text)) ? PassageWeights.Guess : 1;
        var caption = hit.Text.Length > 0 && hit.Passage.Kind == PassageKind.Sentence && char.IsLetterOrDigit(hit.Text[^1]) ? PassageWeights.Caption : 1;
        var opinion = !OpinionAskedPattern().IsMatch(asked.Question.Words) && OpinionPattern().IsMatch(hit.Text) ? PassageWeights.Opinion : 1;
        var elsewhere = RolePattern().IsMatch(asked.Question.Words) && IsElsewhere(hit) ? asked.Wanted == Wanted.Performer ? PassageWeights.OtherWork * PassageWeights.OtherWork : PassageWeights.OtherWork : 1;
        // "When does Other Show start?" in an article on this one: only of its own offshoots it speaks with authority.
        var offshoot = asked is { HasStrangeName: true, Question.Season: null } && IsOfShows(asked.Question.Kind) && !asked.NamesShow(hit.Text) ? PassageWeights.OtherShow : 1;
        var asks = hit.Text.Contains('?', StringComparison.Ordinal) ? PassageWeights.Asks : 1;
        return guess * caption * opinion * asks * elsewhere * offshoot * (hit.Text.Length > PassageWeights.Long ? PassageWeights.TooLong : 1);
    }

    private static bool IsOfShows(QuestionKind kind) => kind is QuestionKind.Release or QuestionKind.ReleaseAnnounced or QuestionKind.Renewal or QuestionKind.Episodes or QuestionKind.EpisodeLength or QuestionKind.Platform or QuestionKind.Production;

    /// <summary>Whether the sentence tells of a part in another film or show, which the question does not name.</summary>
    private bool IsElsewhere(PassageHit hit)
    {
        foreach (Match match in OtherWorkPattern().Matches(Folding.Plain(hit.Text)))
        {
            var work = match.Groups["w"].Value.Trim();
            if (work.Length == 0 || !(asked.IsShow(work) || asked.Holds(work) || asked.IsPerson(work)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Of two that are level the newer one: the newest article gains most, one of years ago nothing.</summary>
    private double Recency(PassageHit hit)
    {
        const double DaysOfAYear = 365;
        return newest is { HasYear: true } now && hit.Source.AsOf is { HasYear: true } date
            ? Math.Clamp(PassageWeights.Newest - (PassageWeights.YearOlder * (now.Latest.DayNumber - date.Latest.DayNumber) / DaysOfAYear), 0, PassageWeights.Newest)
            : 0;
    }

    /// <summary>Share of the question's words in the headline or heading: an article or section on the matter is the one to ask.</summary>
    private double Topic(PassageHit hit)
    {
        var all = asked.Weights.Values.Sum();
        return all == 0 ? 0 : asked.Weights.Where(w => context.Title(hit).Has(w.Key) || (hit.Passage.Heading >= 0 && context.Heading(hit).Has(w.Key))).Sum(w => w.Value) / all;
    }

    /// <summary>What of the sentence would be the answer.</summary>
    /// <param name="Fit">How well it is what is wanted.</param>
    /// <param name="Nearness">How near the question's words stand.</param>
    /// <param name="Value">Its words.</param>
    /// <param name="At">Where they stand in the sentence.</param>
    /// <param name="Single">Whether no other would do.</param>
    /// <param name="IsBefore">Whether it stands in the sentence before.</param>
    private sealed record Choice(double Fit, double Nearness, string? Value, int At, bool Single, bool IsBefore);

    private Choice? Best(PassageHit hit, SentenceWords own, IReadOnlyList<(Passage Passage, SentenceWords Words)> before)
    {
        var candidates = CandidateFinder.Find(own, asked);
        var anchors = Anchors(own);
        List<(Candidate Candidate, double Fit, double Nearness)> weighed =
        [
            .. candidates
                .Select(c => (Candidate: c, Fit: c.Fit * (_seeks?.Suits(own, c) ?? 1) * Sibling(own, c) * Owner(own, c) * Partner(own, c), Nearness: Nearness(hit, own, c, anchors)))
                .OrderByDescending(c => c.Fit * (0.3 + c.Nearness)),
        ];
        if (weighed.Count == 0)
        {
            return Antecedent(hit, before);
        }

        var first = weighed[0];
        var second = weighed.Skip(1).Select(c => c.Fit * (0.3 + c.Nearness)).FirstOrDefault();
        var fit = asked.Several && weighed.Count < 2 ? first.Fit * PassageWeights.OnlyOne : first.Fit;
        if (asked.Wanted == Wanted.Age && !BelongsToName(own, first.Candidate))
        {
            fit *= PassageWeights.OthersAge;
        }

        // "The Keeper's Daughter" is cut at its possessive, and half a title is no answer.
        var isCut = own.Text.AsSpan(first.Candidate.Span.End).StartsWith("'s ", StringComparison.Ordinal) && asked.Wanted == Wanted.Name;
        var single = !isCut && !asked.Several && PassageWeights.MaySingleOut(asked.Wanted) && first.Fit >= 0.85 && second < 0.75 * first.Fit * (0.3 + first.Nearness);
        return new Choice(fit, first.Nearness, first.Candidate.Span.Cut(hit.Text), first.Candidate.Span.Start, single, false);
    }

    /// <summary>"She had her knee taped": the person stands in the sentence before.</summary>
    private Choice? Antecedent(PassageHit hit, IReadOnlyList<(Passage Passage, SentenceWords Words)> before)
    {
        if (asked.Wanted != Wanted.Person || before.Count == 0 || !PassageContext.LeansBack(hit.Text))
        {
            return null;
        }

        var candidates = CandidateFinder.Find(before[0].Words, asked);
        return candidates.Count == 0 ? null : new Choice(candidates[0].Fit * PassageWeights.Antecedent, 0.5, null, 0, false, true);
    }

    /// <summary>The places of the question's words in the sentence, with how much each tells.</summary>
    private List<(int Place, double Weight)> Anchors(SentenceWords own)
    {
        var anchors = new List<(int, double)>();
        foreach (var (term, weight) in asked.Weights)
        {
            var places = own.Places(term);
            anchors.AddRange(places.Count > 0 ? places.Select(p => (p, weight)) : asked.Alike(term).SelectMany(own.Places).Select(p => (p, weight * PassageWeights.Alike)));
        }

        var nameWeight = asked.Weights.Count == 0 ? 1 : asked.Weights.Values.Average();
        anchors.AddRange(asked.Names.SelectMany(n => n).Distinct().SelectMany(own.Places).Select(p => (p, nameWeight)));
        return anchors;
    }

    private static double Nearness(PassageHit hit, SentenceWords own, Candidate candidate, List<(int Place, double Weight)> anchors)
    {
        if (anchors.Count == 0)
        {
            return HeadingWeight(hit) == PassageWeights.QuestionAbove || TitleWeight(hit) > PassageWeights.Title ? 0.8 : 0.3;
        }

        var (first, last) = own.WordsIn(candidate.Span);
        var (near, all) = (0.0, 0.0);
        foreach (var (place, weight) in anchors)
        {
            var distance = place < first ? first - place : place > last ? place - last : 0;
            near += weight * Math.Exp(-Math.Max(0, distance - 1) / PassageWeights.Distance);
            all += weight;
        }

        return near / all;
    }

    /// <summary>How near the question's words stand to each other, where no candidate tells.</summary>
    private double Together(SentenceWords own)
    {
        var places = Anchors(own).Select(a => a.Place).Distinct().Order().ToList();
        return places.Count < 2 ? 0.7 : 0.4 + (0.6 * Math.Exp(-Math.Max(0, ((double)(places[^1] - places[0]) / (places.Count - 1)) - 1) / PassageWeights.Distance));
    }

    /// <summary>In "Ada, Ben, Cy and Dot" the others of a list are no answer to what one of them did.</summary>
    private double Sibling(SentenceWords own, Candidate candidate)
    {
        if (asked.Wanted is not (Wanted.Person or Wanted.Performer or Wanted.Name) || asked.Names.Count == 0)
        {
            return 1;
        }

        foreach (var place in asked.Names.SelectMany(n => n).SelectMany(own.Places))
        {
            var word = own.Words[place].Span;
            var between = word.End <= candidate.Span.Start ? own.Text[word.End..candidate.Span.Start] : candidate.Span.End <= word.Start ? own.Text[candidate.Span.End..word.Start] : "";
            if (between.Contains(',', StringComparison.Ordinal) && IsList(between))
            {
                return PassageWeights.Sibling;
            }
        }

        return 1;
    }

    /// <summary>Asked for a partner: the one joined to the name by "&amp;", "and" or "partner".</summary>
    private double Partner(SentenceWords own, Candidate candidate)
    {
        if (!asked.WantsPartner || asked.Names.Count == 0)
        {
            return 1;
        }

        foreach (var place in asked.Names.SelectMany(n => n).SelectMany(own.Places))
        {
            var word = own.Words[place].Span;
            var between = word.End <= candidate.Span.Start ? own.Text[word.End..candidate.Span.Start] : candidate.Span.End <= word.Start ? own.Text[candidate.Span.End..word.Start] : "";
            if (JoinPattern().IsMatch(between))
            {
                return 1;
            }
        }

        return PassageWeights.NoPartner;
    }

    /// <summary>"Whose murder": the one to whom it is done or who owns it, "Ada's murder", "the killer of Ada".</summary>
    private double Owner(SentenceWords own, Candidate candidate)
    {
        const int Reach = 4;
        if (_owned is not { } owned)
        {
            return 1;
        }

        var (first, last) = own.WordsIn(candidate.Span);
        var places = own.Places(owned).Concat(asked.Alike(owned).SelectMany(own.Places)).ToList();
        var owns = own.Text.AsSpan(candidate.Span.End).StartsWith("'", StringComparison.Ordinal) && places.Exists(p => p > last && p - last <= 3);
        return owns || places.Exists(p => p < first && first - p <= Reach && own.Words[p + 1].Term == "of") ? 1 : PassageWeights.NotOwner;
    }

    // Only names, commas and "and".
    private static bool IsList(string between) =>
        between.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).All(w => w is "and" or "&" || char.IsUpper(w[0]) || w[0] == '(');

    private bool BelongsToName(SentenceWords own, Candidate age)
    {
        const int Reach = 7;
        var (first, last) = own.WordsIn(age.Span);
        var isBehind = own.Text[(last < first ? 0 : own.Words[last].Span.End)..].StartsWith("-year", StringComparison.Ordinal);
        // "Ada began when she was only eight."
        if (Enumerable.Range(Math.Max(0, first - 4), Math.Min(4, first)).Any(i => own.Words[i].Term is "he" or "she" or "thei") && asked.Names.SelectMany(n => n).SelectMany(own.Places).Any(p => p < first))
        {
            return true;
        }

        return asked.Names.Count == 0 || asked.Names.SelectMany(n => n).SelectMany(own.Places).Any(p => isBehind ? Math.Abs(p - first) <= Reach : p < first ? first - p <= 2 : p - last <= 2);
    }

    /// <summary>The sentence, and the one before it where it leans on that.</summary>
    private TextSpan Quote(PassageHit hit, SentenceWords own, IReadOnlyList<(Passage Passage, SentenceWords Words)> before, Choice? best)
    {
        var span = hit.Passage.Span;
        if (span.Length > PassageWeights.LongestQuote)
        {
            return Clause(hit, own, best);
        }

        if (before.Count == 0 || before[0].Passage.Block != hit.Passage.Block)
        {
            return span;
        }

        var told = asked.Weights.Keys.Any(t => Strength(t, own) == 0 && Strength(t, before[0].Words) > 0) || asked.Names.Any(n => !n.Any(own.Has) && n.Any(before[0].Words.Has));
        var both = new TextSpan(before[0].Passage.Span.Start, span.End);
        return (best?.IsBefore == true || told || PassageContext.LeansBack(hit.Text)) && both.Length <= PassageWeights.LongestQuote ? both : span;
    }

    /// <summary>Of a very long sentence the part that answers: from one stop to the next around the value and the question's words nearest to it.</summary>
    private TextSpan Clause(PassageHit hit, SentenceWords own, Choice? best)
    {
        var whole = hit.Passage.Span;
        var (at, value) = (best?.At ?? 0, best?.Value ?? "");
        if (value.Length is 0 or > PassageWeights.LongestQuote)
        {
            var places = Anchors(own).Select(a => own.Words[a.Place].Span.Start).Order().ToList();
            if (places.Count == 0)
            {
                return whole;
            }

            (at, value) = (places[places.Count / 2], "");
        }

        var start = at;
        while (start > 0 && !IsStop(hit.Text, start - 1))
        {
            start--;
        }

        var end = at + value.Length;
        while (end < hit.Text.Length && !IsStop(hit.Text, end))
        {
            end++;
        }

        while (start < end && char.IsWhiteSpace(hit.Text[start]))
        {
            start++;
        }

        end = Math.Min(hit.Text.Length, end + 1);
        while (end > start && char.IsWhiteSpace(hit.Text[end - 1]))
        {
            end--;
        }

        return end - start >= PassageWeights.ShortestQuote ? new TextSpan(whole.Start + start, whole.Start + end) : whole;
    }

    private static bool IsStop(string text, int at) => text[at] is '.' or '!' or '?' or ';' && (at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]));

    [GeneratedRegex(@"\bwhose (?<o>[a-z]+)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnedPattern();

    [GeneratedRegex(@"\b(?:fans?|viewers?|people|audience|twitter|reaction|critics|complain\w*|think|say|said)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OpinionAskedPattern();

    // "Set to return" tells of no setting.
    [GeneratedRegex(@"^(?!.*\b[Ss]et (?:in|on|at|during|around|after|before|\w+ years)\b).*\bset (?:to|for)\b", RegexOptions.CultureInvariant)]
    private static partial Regex SetToPattern();

    [GeneratedRegex(@"\p{L} & \p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex PairPattern();

    [GeneratedRegex(@"^(?:(?: \p{Lu}[\p{L}'-]+){0,2},?(?: \d\d,)?(?: (?:&|and|with|alongside|(?:was|is|were|being|been|will be) (?:\w+ )?(?:partnered|paired|dancing|skating)(?: with| by| up with)?)(?: \w+){0,3}?| (?:\w+ ){0,4}partner)(?: \p{Lu}[\p{L}'-]+)? ?|'s (?:\w+ ){0,3}partner,? )$", RegexOptions.CultureInvariant)]
    private static partial Regex JoinPattern();

    [GeneratedRegex(@"\b(?:play\w*|role|part|portray\w*|character)\b(?!.*\b(?:else|before|other|another)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RolePattern();

    [GeneratedRegex(@"\b(?<w>\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*) [Ss](?:eason|eries) \d|\b(?:plays?|played|playing|starr?(?:ed|s|ing)|role|part|appear\w*)\b[^.;:]*? in (?:the )?(?:\d{4} )?(?:[a-z-]+ ){0,2}""?(?<w>\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*)|\b(?:film|movie|drama|sitcom|comedy|miniseries|thriller|musical) ""?(?<w>\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*)""?, in which\b|\p{Lu}[\p{L}'-]+, (?<w>)in which (?:he|she|they|the (?:young )?\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex OtherWorkPattern();

    // What a viewer posts is an opinion, whoever quotes it.
    [GeneratedRegex(@"\b(?:one|another|a|an|some|many)(?: \w+)? (?:fan|viewer|user|person|follower|commenter|tweet)s?\b|\b(?:fans?|viewers?|another|others?|one) (?:also )?(?:tweeted|wrote|posted|commented|said|added|gushed|raged|fumed|joked|mirrored|shared)\b|\b(?:tweeted|wrote|posted|commented|mirrored|added|gushed|shared|said) (?:one|another)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OpinionPattern();
}
