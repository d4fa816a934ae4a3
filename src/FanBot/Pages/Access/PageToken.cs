namespace FanBot.Pages.Access;

/// <summary>Stands in every page and comes back with what it sends, so that a page that cannot read ours cannot send for it.</summary>
internal sealed class PageToken : Secret
{
    /// <summary>The header in which a script sends it.</summary>
    public const string Header = "X-FanBot-Page";

    /// <summary>The field in which a form sends it.</summary>
    public const string Field = "page";
}
