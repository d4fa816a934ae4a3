using System.Text.Json;
using FanBot.Discord.Interactions;
using FanBot.Discord.Messages;
using FanBot.Discord.Tests.Gateway.Scripted;
using FanBot.Pages.Channel;
using FanBot.Tests.Running;

namespace FanBot.Tests.Pages;

/// <summary>What becomes of a deferred reply reaches the page.</summary>
public sealed class EditsTests
{
    private static readonly Interaction Asked = SentInteraction.Of("/help");

    [Fact]
    public async Task A_moderators_reload_tells_how_it_goes()
    {
        await using var preview = await new OpenPreview().StartAsync();
        using var first = await preview.PostAsync(PreviewInteraction.Json("manager@home /knowledge reload"));
        using var edits = await preview.ListenAsync(after: 0);

        Assert.Equal("""{"type":5,"data":{"flags":64}}""", await first.Content.ReadAsStringAsync());
        var (id, last) = (0, "");
        while (!last.Contains("Nothing has changed", StringComparison.Ordinal))
        {
            (var number, last) = await edits.NextAsync();
            Assert.Equal(++id, number);
        }

        using var json = JsonDocument.Parse(last);
        Assert.Equal("846462639134605312", json.RootElement.GetProperty("interaction").GetString());
        Assert.Equal(0, json.RootElement.GetProperty("message").GetProperty("allowed_mentions").GetProperty("parse").GetArrayLength());
    }

    [Theory]
    [InlineData("member@home /knowledge reload", "Only members who may manage the server")]
    [InlineData("manager@other /knowledge reload", "only from a home server")]
    [InlineData("manager@dm /knowledge reload", "only from a home server")]
    public async Task Whoever_may_not_is_refused(string line, string sentence)
    {
        await using var preview = await new OpenPreview().StartAsync();

        using var response = await preview.PostAsync(PreviewInteraction.Json(line));

        Assert.Contains(sentence, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_was_away_is_told_what_it_missed()
    {
        var edited = new EditedReplies();
        await edited.Editor(Asked).EditAsync(Message.Of("one"), CancellationToken.None);
        await edited.Editor(Asked).EditAsync(Message.Of("two"), CancellationToken.None);

        await using var edits = edited.AfterAsync(1, CancellationToken.None).GetAsyncEnumerator();
        Assert.True(await edits.MoveNextAsync());
        var missed = edits.Current;
        var next = edits.MoveNextAsync();
        Assert.False(next.IsCompleted);
        await edited.Editor(Asked).EditAsync(Message.Of("three"), CancellationToken.None);

        Assert.Equal((2, Asked.Id), (missed.Number, missed.Interaction));
        Assert.True(await next.AsTask().WaitAsync(Guard.Limit));
        Assert.Equal((3, 3), (edits.Current.Number, edited.Last));
    }

    [Fact]
    public async Task A_picture_is_told_with_its_address()
    {
        await using var preview = await new OpenPreview { Pictures = true }.StartAsync();
        using var first = await preview.PostAsync(PreviewInteraction.Json("/timeline topic:release"));
        using var edits = await preview.ListenAsync(after: 0);

        var (number, edit) = await edits.NextAsync();
        using var json = JsonDocument.Parse(edit);
        using var picture = await preview.GetAsync(json.RootElement.GetProperty("picture").GetString()!);

        Assert.Equal($"/channel/pictures/{number}", json.RootElement.GetProperty("picture").GetString());
        var attachment = Assert.Single(json.RootElement.GetProperty("message").GetProperty("attachments").EnumerateArray());
        Assert.StartsWith("Season 2 release: ", attachment.GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Equal("image/png", picture.Content.Headers.ContentType?.MediaType);
        Assert.Equal(0x89, (await picture.Content.ReadAsByteArrayAsync())[0]);
        using var none = await preview.GetAsync("/channel/pictures/77");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, none.StatusCode);
    }
}
