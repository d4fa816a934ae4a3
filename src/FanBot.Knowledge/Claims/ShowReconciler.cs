using FanBot.Knowledge.Articles;

namespace FanBot.Knowledge.Claims;

/// <summary>Resolves the names of one show and reconciles its claims into facts. Pure, and independent of the order of its input.</summary>
public static class ShowReconciler
{
    /// <summary>Reconciles a show.</summary>
    /// <param name="key">The show's key.</param>
    /// <param name="name">Its name.</param>
    /// <param name="claims">Every claim of its articles.</param>
    /// <param name="show">Its <c>show.yaml</c>, or <see cref="ShowFile.None"/>.</param>
    public static ShowKnowledge Reconcile(string key, string name, IReadOnlyList<CitedClaim> claims, ShowFile show) => throw new NotImplementedException($"{key} {name} {claims} {show}");
}
