using FanBot.Knowledge.Articles;
using FanBot.Knowledge.Claims;
using FanBot.Knowledge.Reconciling;

namespace FanBot.Knowledge.Tests.Claims;

public sealed class FactChangesTests
{
    private static readonly CitedClaim Rumour = CitedClaims.Dated("2031-21", Standing.Speculation, "2030-05-01", "a");
    private static readonly CitedClaim Day = CitedClaims.Dated("2031-08-03", Standing.Official, "2031-05-01", "b");
    private static readonly CitedClaim Ada = CitedClaims.Cast("Mara Voss", "Ada Quill", "b");
    private static readonly CitedClaim Wren = CitedClaims.Cast("Nia Reyes", "Wren", "b");

    [Fact]
    public void Another_value_is_a_change()
    {
        var change = Assert.Single(FactChanges.Between(Facts(Rumour), Facts(Rumour, Day)));

        Assert.Equal(("2031-21", "2031-08-03"), (change.Before?.Value, change.After?.Value));
    }

    [Fact]
    public void The_same_facts_are_none() => Assert.Empty(FactChanges.Between(Facts(Day, Ada, Wren), Facts(Wren, Ada, Day)));

    [Fact]
    public void What_is_new_has_no_before_and_what_is_gone_no_after()
    {
        var changes = FactChanges.Between(Facts(Day, Ada), Facts(Day, Wren));

        Assert.Equal([(false, "Wren"), (true, "Ada Quill")], changes.Select(c => (c.After is null, c.Subject.Character)));
    }

    [Fact]
    public void A_show_that_is_new_or_gone_changes_in_all_its_facts()
    {
        Assert.Equal(2, FactChanges.Between([], Facts(Day, Ada)).Count(c => c.Before is null));
        Assert.Equal(2, FactChanges.Between(Facts(Day, Ada), []).Count(c => c.After is null));
    }

    [Fact]
    public void Another_standing_alone_is_a_change()
    {
        var guess = CitedClaims.Dated("2031-08-03", Standing.Speculation, "2030-05-01", "a");

        var change = Assert.Single(FactChanges.Between(Facts(guess), Facts(Day)));

        Assert.Equal((Standing.Speculation, Standing.Official), (change.Before!.Standing, change.After!.Standing));
    }

    private static IReadOnlyList<Fact> Facts(params CitedClaim[] claims) =>
        ShowReconciler.Reconcile("lanternfall", "Lanternfall", claims, new ShowFile()).Facts;
}
