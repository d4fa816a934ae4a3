using Microsoft.AspNetCore.Http;

namespace FanBot.Pages.Serving;

/// <summary>What a page is asked, for its components to inject.</summary>
internal sealed class PageRequest
{
    /// <summary>The path, such as <c>/desk</c>.</summary>
    public PathString Path { get; private set; }

    /// <summary>What stands behind the question mark.</summary>
    public IQueryCollection Query { get; private set; } = QueryCollection.Empty;

    /// <summary>What the path's pattern found, by name.</summary>
    public IReadOnlyDictionary<string, object?> Route { get; private set; } = new Dictionary<string, object?>();

    /// <summary>Whether what was entered was refused.</summary>
    public bool IsRefused { get; set; }

    /// <summary>Takes it from a request.</summary>
    public void Read(HttpRequest request) => (Path, Query, Route) = (request.Path, request.Query, request.RouteValues);
}
