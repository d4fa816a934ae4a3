namespace FanBot.Pages.Serving;

/// <summary>A page of the preview.</summary>
/// <param name="Path">Where it is; a pattern of ASP.NET Core's routing, as <c>/desk/articles/{path}</c>.</param>
/// <param name="Component">The Razor component that draws it.</param>
/// <param name="Title">How the navigation names it; null for a page that others lead to.</param>
internal sealed record SitePage(string Path, Type Component, string? Title = null);
