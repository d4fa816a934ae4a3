using System.Collections.Concurrent;
using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Building;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Extraction;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Tests.Storage;

/// <summary>
/// Rules small enough to be seen through. Blocks are passages. A line "NAME as ROLE" claims a cast member, a line
/// "starts 2031-05-03" a release, a line "doubt …" is a doubt, and a line "noise …" is noise.
/// </summary>
internal sealed class FakeRules
{
    private readonly ConcurrentBag<string> _extracted = [];

    public string Version { get; set; } = "1";

    /// <summary>Run before each extraction, with the path.</summary>
    public Action<string> OnExtract { get; set; } = _ => { };

    /// <summary>Changes an article before it is returned.</summary>
    public Func<ExtractedArticle, ExtractedArticle> Bend { get; set; } = a => a;

    public BuildRules Rules => new(Version, Extract, Reconcile);

    /// <summary>Paths of the articles extracted since the last call, in ordinal order.</summary>
    public IReadOnlyList<string> TakeExtracted()
    {
        var taken = _extracted.Order(StringComparer.Ordinal).ToList();
        _extracted.Clear();
        return taken;
    }

    private ExtractedArticle Extract(SourceDocument document, string hash, ShowFile show)
    {
        OnExtract(document.Path);
        _extracted.Add(document.Path);
        var name = document.FrontMatter.Show ?? show.Name ?? document.Folder ?? "Nowhere";
        var article = new Article
        {
            Path = document.Path,
            Hash = hash,
            ShowKey = ShowKey.Of(name),
            ShowName = name,
            Title = document.FrontMatter.Title ?? document.Path,
            Published = document.FrontMatter.Published,
            Kind = document.FrontMatter.Kind,
            Text = document.Text,
        };
        var heading = -1;
        var passages = new List<Passage>();
        foreach (var (block, i) in document.Blocks.Select((b, i) => (b, i)))
        {
            var words = block.Span.Cut(document.Text);
            var kind = block.Kind == BlockKind.Heading ? PassageKind.Heading : PassageKind.Sentence;
            passages.Add(new Passage(
                i, kind, block.Span, i, kind == PassageKind.Heading ? -1 : heading, words.StartsWith("noise", StringComparison.Ordinal), null));
            heading = kind == PassageKind.Heading ? i : heading;
        }

        var claims = passages.Select(p => ClaimOf(p, p.Span.Cut(document.Text), article.AsOf)).OfType<Claim>().ToList();
        var doubts = passages.Select(p => p.Span.Cut(document.Text)).Where(w => w.StartsWith("doubt", StringComparison.Ordinal)).ToList();
        return Bend(new ExtractedArticle(article, passages, claims, doubts));
    }

    private static Claim? ClaimOf(Passage passage, string words, EdtfDate? asOf)
    {
        var parts = words.Split(" as ");
        if (parts.Length == 2)
        {
            return new Claim
            {
                Kind = ClaimKind.Cast,
                Season = 2,
                Person = parts[0],
                Character = parts[1],
                Value = parts[0],
                Text = words,
                Standing = Standing.Reported,
                AsOf = asOf,
                Passage = passage.Index,
                Quote = passage.Span,
                Rule = "cast"
            };
        }

        return words.StartsWith("starts ", StringComparison.Ordinal)
            ? new Claim
            {
                Kind = ClaimKind.Release,
                Season = 2,
                Value = words[7..],
                Text = EdtfDate.Parse(words[7..]).ToText(),
                Standing = Standing.Official,
                AsOf = asOf,
                Passage = passage.Index,
                Quote = passage.Span,
                Rule = "release",
                Origin = "the channel"
            }
            : null;
    }

    private static ShowKnowledge Reconcile(string key, string name, IReadOnlyList<CitedClaim> claims, ShowFile show)
    {
        var facts = new List<Fact>();
        foreach (var group in claims.GroupBy(c => (c.Claim.Kind, c.Claim.Character))
            .OrderBy(g => g.Key.Kind).ThenBy(g => g.Key.Character, StringComparer.Ordinal))
        {
            var values = group.GroupBy(c => c.Claim.Value).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new FactValue(g.Key, g.First().Claim.Text, g.First().Claim.Standing, g.First().Claim.AsOf, [.. g], g.Count()))
                .ToList();
            facts.Add(new Fact
            {
                Kind = group.Key.Kind,
                Season = group.First().Claim.Season,
                Person = values[0].Claims[0].Claim.Person,
                Character = group.Key.Character,
                Best = values[0],
                Rivals = values[1..],
                Conflicting = values.Count > 1
            });
        }

        var people = claims.Select(c => c.Claim.Person).OfType<string>().Distinct().Order(StringComparer.Ordinal)
            .Select(p => new Entity(EntityKind.Person, p, [p.Split(' ')[0], .. show.Names.Keys.Order(StringComparer.Ordinal)]));
        return new ShowKnowledge(key, name, show.Aliases, [.. people], facts);
    }
}
