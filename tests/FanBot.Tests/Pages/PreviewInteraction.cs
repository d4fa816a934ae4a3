using System.Text;
using System.Text.Json.Nodes;
using FanBot.Pages;
using FanBot.Tests.Running;

namespace FanBot.Tests.Pages;

/// <summary>
/// An interaction as the preview's page sends it, from the lines of <see cref="SentInteraction"/>. Its servers are "home", as 4001 is
/// in other tests, "dm", and "other".
/// </summary>
internal static class PreviewInteraction
{
    public static byte[] Json(string line)
    {
        var (who, rest) = line.Split(' ', 2) is [var first, var after] && first.Contains('@', StringComparison.Ordinal)
            ? (first, after)
            : ("member@other", line);
        var server = who.Split('@')[1] switch
        {
            "home" or "4001" => PreviewPlaces.Home.ToString(),
            "dm" => "dm",
            _ => PreviewPlaces.Other.ToString(),
        };
        var json = JsonNode.Parse(SentInteraction.Json($"{who.Split('@')[0]}@{server} {rest}"))!;
        json["application_id"] = PreviewPlaces.Application.ToString();
        return Encoding.UTF8.GetBytes(json.ToJsonString());
    }
}
