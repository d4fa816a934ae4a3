using System.Text;
using FanBot.Discord.Json;
using FanBot.Discord.Messages;
using FanBot.Discord.Rest;
using FanBot.Discord.Tests.OpenApi;
using FanBot.Discord.Tests.Scripted;

namespace FanBot.Discord.Tests.Rest;

public sealed class PictureTests
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 1, 2, 0xFF];
    private static readonly Picture Timeline = new("timeline", Png, "From a \"rumour\" to official.");

    [Fact]
    public async Task A_picture_is_added_beside_what_stands_there()
    {
        using var rig = new RestRig(new ScriptedAnswer(200, "{}"));

        await new RestReplyEditor(rig.Rest, RestRig.App, RestRig.Interaction).AttachAsync(Timeline, default);

        var request = Assert.Single(rig.Discord.Requests);
        Assert.Equal($"PATCH /webhooks/100/{RestRig.InteractionSecret}/messages/@original", request.Line);
        Assert.False(request.Headers.ContainsKey("Authorization"));
        var type = request.Headers["Content-Type"];
        Assert.StartsWith("multipart/form-data; boundary=", type, StringComparison.Ordinal);
        var boundary = type["multipart/form-data; boundary=".Length..].Trim('"');
        var body = Encoding.Latin1.GetString(request.Body);
        Assert.Equal(
            [
                "Content-Type: application/json\r\nContent-Disposition: form-data; name=payload_json\r\n\r\n"
                    + """{"attachments":[{"id":"0","filename":"timeline.png","description":"From a \u0022rumour\u0022 to official."}],"""
                    + "\"allowed_mentions\":{\"parse\":[]}}",
                "Content-Type: image/png\r\nContent-Disposition: form-data; name=\"files[0]\"; filename=timeline.png; filename*=utf-8''timeline.png\r\n\r\n"
                    + Encoding.Latin1.GetString(Png),
            ],
            body.Split($"--{boundary}", StringSplitOptions.RemoveEmptyEntries).SkipLast(1).Select(part => part[2..^2]));
        rig.AssertNoSecret();
    }

    [Fact]
    public async Task It_is_sent_again_whole_where_Discord_fails_or_asks_to_wait()
    {
        using var rig = new RestRig(
            new ScriptedAnswer(500, "{}"),
            new ScriptedAnswer(429, """{"message":"Slow.","retry_after":1,"global":false}""", Headers: "Retry-After: 1"),
            new ScriptedAnswer(200, "{}"));

        await rig.Rest.AttachAsync(RestRig.App, RestRig.Interaction, Timeline, mayBeEarly: true, default);

        Assert.Equal(3, rig.Discord.Requests.Count);
        Assert.All(rig.Discord.Requests, r => Assert.Equal(rig.Discord.Requests[0].Body, r.Body));
        rig.AssertNoSecret();
    }

    [Fact]
    public async Task That_the_message_is_gone_is_told()
    {
        using var rig = new RestRig(ScriptedAnswer.Error(401, 50027, "Invalid Webhook Token"));

        var failure = await rig.FailureAsync(r => r.AttachAsync(RestRig.App, RestRig.Interaction, Timeline, mayBeEarly: false, default));

        Assert.Equal(DiscordFault.NotFound, failure.Fault);
    }

    [DescriptionFact]
    public void Its_JSON_is_as_described()
    {
        Assert.Empty(DiscordDescription.Shared.Problems(DiscordDescription.EditReply, PictureWriter.Json(Timeline)));
        Assert.Empty(DiscordDescription.Shared.Problems(
            DiscordDescription.EditReply, PictureWriter.Json(new Picture("timeline", Png, string.Concat(Enumerable.Repeat("\U0001F600 words ", 500))))));
    }

    [Fact]
    public void Its_words_fit() =>
        Assert.InRange(new Picture("timeline", Png, new string('w', 5_000)).Description.Length, 900, DiscordLimits.AttachmentDescription);

    [Theory]
    [InlineData("")]
    [InlineData("../timeline")]
    [InlineData("time line")]
    [InlineData("timeline\"\r\nX: y")]
    public void A_name_that_could_mean_something_else_is_none(string name) => Assert.Throws<ArgumentException>(() => new Picture(name, Png, "words"));

    [Fact]
    public void A_picture_has_words_and_is_a_PNG()
    {
        Assert.Throws<ArgumentException>(() => new Picture("timeline", Png, " "));
        Assert.Throws<ArgumentException>(() => new Picture("timeline", "GIF89a"u8.ToArray(), "words"));
        Assert.Throws<ArgumentException>(() => new Picture("timeline", default, "words"));
    }
}
