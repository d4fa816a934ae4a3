using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FanBot.Pages.Access;
using FanBot.Pages.Channel;

namespace FanBot.Tests.Pages;

/// <summary>What a moderator attaches in the preview is held in memory, and read from there.</summary>
public sealed class AttachedFilesTests
{
    private const string Article = "---\ntitle: It is wrapped\npublished: 2031-05-31\n---\n\nFilming of Harbor Lights season 2 has wrapped.\n";

    [Fact]
    public async Task An_attached_file_is_read_and_given_back()
    {
        await using var preview = await new OpenPreview().StartAsync();
        using var attached = await preview.AttachAsync(Encoding.UTF8.GetBytes(Article));
        using var told = JsonDocument.Parse(await attached.Content.ReadAsStringAsync());
        var (id, url) = (told.RootElement.GetProperty("id").GetString()!, told.RootElement.GetProperty("url").GetString()!);

        using var added = await preview.PostAsync(Adding(id, url));
        using var edits = await preview.ListenAsync(after: 0);
        using var back = await preview.GetAsync(new Uri(url).AbsolutePath);

        Assert.Equal("""{"type":5,"data":{"flags":64}}""", await added.Content.ReadAsStringAsync());
        Assert.Contains("It is wrapped", (await edits.NextAsync()).Json, StringComparison.Ordinal);
        Assert.Equal((Article, "attachment"), (await back.Content.ReadAsStringAsync(), back.Content.Headers.ContentDisposition?.ToString()));
    }

    [Fact]
    public async Task A_file_from_another_page_or_one_that_is_too_large_is_not_taken()
    {
        await using var preview = await new OpenPreview().StartAsync();

        using var elsewhere = await preview.AttachAsync([1], r => r.Headers.Remove(PageToken.Header));

        // Asked first, the page refuses before the file is on its way; else the connection may break while it is sent.
        using var large = await preview.AttachAsync(new byte[6_000_000], r => r.Headers.ExpectContinue = true);
        using var none = await preview.GetAsync("/channel/files/1");

        Assert.Equal(
            [HttpStatusCode.Forbidden, HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.NotFound],
            new[] { elsewhere, large, none }.Select(r => r.StatusCode));
    }

    [Fact]
    public void Only_the_latest_are_held()
    {
        var files = new AttachedFiles();
        var urls = Enumerable.Range(0, 20).Select(i => files.Add("http://127.0.0.1/files", [(byte)i]).Url).ToList();

        Assert.Null(files.Find(urls[0]));
        Assert.Equal([19], files.Find(urls[^1]));
    }

    private static byte[] Adding(string id, string url)
    {
        var json = JsonNode.Parse(PreviewInteraction.Json("manager@home /knowledge add"))!;
        json["data"]!["options"]![0]!["options"] = new JsonArray(new JsonObject { ["name"] = "file", ["type"] = 11, ["value"] = id });
        json["data"]!["resolved"] = new JsonObject
        {
            ["attachments"] = new JsonObject { [id] = new JsonObject { ["id"] = id, ["filename"] = "news.md", ["size"] = 99, ["url"] = url } },
        };
        return Encoding.UTF8.GetBytes(json.ToJsonString());
    }
}
