using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace FanBot.Discord.Gateway;

/// <summary>Puts messages together from frames and packed pieces, in memory that is used again and again.</summary>
/// <remarks>
/// A message that is not JSON is logged and skipped, and the connection kept: to resume would bring the same bytes again.
/// A broken zlib stream cannot be mended, so there the connection must end.
/// </remarks>
internal sealed class MessageReader(WebSocket socket, bool compress, int largest, ILogger logger) : IDisposable
{
    private readonly GrowingBuffer _frames = new(largest);
    private readonly GrowingBuffer _unpacked = new(largest);
    private readonly Inflater? _inflater = compress ? new Inflater() : null;

    private GrowingBuffer? _current;
    private int _at;

    // How much of what is there came earlier and waits for its end.
    private int _carried;

    /// <summary>What marks the end of a packed piece.</summary>
    private static ReadOnlySpan<byte> Flush => [0x00, 0x00, 0xFF, 0xFF];

    /// <summary>Waits for the next messages, which <see cref="TryNext"/> then gives.</summary>
    /// <returns>Null, or why there will be none.</returns>
    /// <exception cref="WebSocketException">The connection broke.</exception>
    public async ValueTask<EndingKind?> ReceiveAsync(CancellationToken cancellationToken)
    {
        _current?.Forget(_at);
        _carried = _current?.Written.Length ?? 0;
        _at = 0;
        while (_frames.TryReserve(out var room))
        {
            var frame = await socket.ReceiveAsync(room, cancellationToken).ConfigureAwait(false);
            if (frame.MessageType == WebSocketMessageType.Close)
            {
                return EndingKind.Closed;
            }

            _frames.Advance(frame.Count);
            if (!frame.EndOfMessage)
            {
                continue;
            }

            if (_inflater is null || frame.MessageType == WebSocketMessageType.Text)
            {
                (_current, _carried) = (_frames, 0);
                return null;
            }

            // The end may itself be cut in two, so it is looked for in all that has come.
            if (_frames.Written.Span.EndsWith(Flush))
            {
                return Unpack(_inflater);
            }
        }

        return EndingKind.TooLarge;
    }

    /// <summary>Gives the next of the messages that have been received.</summary>
    public bool TryNext(out Envelope envelope)
    {
        while (_current is not null && Rest.Span.ContainsAnyExcept(" \t\r\n"u8))
        {
            try
            {
                if (Envelope.TryRead(Rest, whole: _current == _frames, out envelope, out var consumed))
                {
                    _at += consumed;
                    return true;
                }

                // One that broke off could swallow all that follow.
                if (_carried <= _at || !StandsAlone(_current.Written[_carried..]))
                {
                    return false;
                }

                throw new JsonException("It broke off.");
            }
            catch (JsonException)
            {
                Log.MessageUnreadable(logger, Rest.Length);

                // What came earlier may be to blame alone.
                _at = _carried > _at ? _carried : _current.Written.Length;
            }
        }

        envelope = default;
        return false;
    }

    public void Dispose() => _inflater?.Dispose();

    private ReadOnlyMemory<byte> Rest => _current is null ? default : _current.Written[_at..];

    private static bool StandsAlone(ReadOnlyMemory<byte> piece)
    {
        try
        {
            return Envelope.TryRead(piece, whole: true, out _, out _);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private EndingKind? Unpack(Inflater inflater)
    {
        try
        {
            var fits = inflater.TryInflate(_frames.Written, _unpacked);
            _frames.Forget(_frames.Written.Length);
            _current = _unpacked;
            return fits ? null : EndingKind.TooLarge;
        }
        catch (InvalidDataException)
        {
            return EndingKind.Unreadable;
        }
    }
}
