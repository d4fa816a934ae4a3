using System.Globalization;
using System.Net.ServerSentEvents;
using FanBot.Discord.Tests.Gateway.Scripted;

namespace FanBot.Tests.Pages;

/// <summary>The edits that a page hears, one after the other.</summary>
internal sealed class HeardEdits : IDisposable
{
    private readonly HttpResponseMessage _response;
    private readonly IAsyncEnumerator<SseItem<string>> _events;

    public HeardEdits(HttpResponseMessage response, Stream stream)
    {
        _response = response;
        _events = SseParser.Create(stream).EnumerateAsync().GetAsyncEnumerator();
    }

    /// <summary>The next one with its number.</summary>
    public async Task<(int Number, string Json)> NextAsync()
    {
        Assert.True(await _events.MoveNextAsync().AsTask().WaitAsync(Guard.Limit));
        return (int.Parse(_events.Current.EventId!, CultureInfo.InvariantCulture), _events.Current.Data);
    }

    public void Dispose() => _response.Dispose();
}
