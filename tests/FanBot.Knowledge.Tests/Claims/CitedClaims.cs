using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Reconciling;
using FanBot.Knowledge.Text;
using FanBot.Knowledge.Text.Dates;

namespace FanBot.Knowledge.Tests.Claims;

/// <summary>Shorthands for claims.</summary>
internal static class CitedClaims
{
    public static CitedClaim Dated(
        string? value, Standing standing, string? asOf, string article, string? origin = null, ClaimKind kind = ClaimKind.Release, Aspect aspect = default) =>
        Of(new Claim
        {
            Kind = kind,
            Season = 2,
            Aspect = aspect,
            Value = value,
            Text = value is null ? "" : EdtfDate.Parse(value).ToText(),
            Standing = standing,
            AsOf = asOf is null ? null : EdtfDate.Parse(asOf),
            Passage = 0,
            Quote = new TextSpan(0, 1),
            Rule = "test",
            Origin = origin,
        }, article);

    public static CitedClaim Value(ClaimKind kind, string value, Standing standing, string asOf, string article) =>
        Of(new Claim
        {
            Kind = kind,
            Season = 2,
            Value = value,
            Text = value,
            Standing = standing,
            AsOf = EdtfDate.Parse(asOf),
            Passage = 0,
            Quote = new TextSpan(0, 1),
            Rule = "test"
        }, article);

    public static CitedClaim Cast(
        string? actor, string? character, string article, CastStatus status = CastStatus.Unknown, string? description = null, bool uncertain = false,
        int season = 2, string asOf = "2031-04-29") =>
        Of(new Claim
        {
            Kind = ClaimKind.Cast,
            Season = season,
            Value = actor,
            Text = actor ?? character!,
            Person = actor,
            Character = character,
            Status = status,
            Description = description,
            Standing = Standing.Reported,
            AsOf = EdtfDate.Parse(asOf),
            Passage = 0,
            Quote = new TextSpan(0, 1),
            Rule = "test",
            PairingUncertain = uncertain,
        }, article);

    public static ShowKnowledge Reconcile(params CitedClaim[] claims) => ShowReconciler.Reconcile("harborlights", "Harbor Lights", claims, ShowFile.None);

    public static CitedClaim Of(Claim claim, string article) =>
        new(claim, new ArticleSummary(article, "harborlights", article, null, null, claim.AsOf, null, null, ArticleKind.Article), "words of " + article);
}
