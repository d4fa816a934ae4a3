using FanBot.Discord.Endpoint;
using FanBot.Signing;

namespace FanBot.Discord.Tests.Endpoint;

public sealed class SignatureCheckTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2031, 5, 24, 12, 0, 0, TimeSpan.Zero);
    private static readonly byte[] Body = """{"type":1}"""u8.ToArray();

    private readonly Ed25519Signer _signer = new();
    private readonly Ed25519PublicKey _key;

    public SignatureCheckTests() => _key = Ed25519PublicKey.Load(_signer.PublicKey);

    [Theory]
    [InlineData(0)]
    [InlineData(300)]
    [InlineData(-300)]
    public void What_was_signed_within_five_minutes_is_valid(int secondsAgo)
    {
        var (signature, timestamp) = Signed(secondsAgo);

        Assert.Equal(new SignatureVerdict(SignatureState.Valid, TimeSpan.FromSeconds(secondsAgo)), Check(signature, timestamp));
        Assert.Equal(SignatureState.Valid, Check(signature.ToUpperInvariant(), timestamp).State);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(-301)]
    [InlineData(86_400)]
    public void What_is_older_or_ahead_is_stale_and_says_by_how_much(int secondsAgo)
    {
        var (signature, timestamp) = Signed(secondsAgo);

        Assert.Equal(new SignatureVerdict(SignatureState.Stale, TimeSpan.FromSeconds(secondsAgo)), Check(signature, timestamp));
    }

    [Fact]
    public void Whatever_was_changed_is_a_bad_signature_however_old()
    {
        var (signature, timestamp) = Signed(0);

        Assert.Equal(new SignatureVerdict(SignatureState.BadSignature), Check(signature, timestamp, """{"type":2}"""u8.ToArray()));
        Assert.Equal(new SignatureVerdict(SignatureState.BadSignature), Check(signature, timestamp, [.. Body, (byte)' ']));
        Assert.Equal(new SignatureVerdict(SignatureState.BadSignature), Check(signature, timestamp, []));
        Assert.Equal(new SignatureVerdict(SignatureState.BadSignature), Check(signature, "1"));
        Assert.Equal(new SignatureVerdict(SignatureState.BadSignature), Check(new string('0', 128), timestamp));
    }

    [Fact]
    public void A_digit_cannot_move_from_the_body_into_the_timestamp()
    {
        // Signed is "…1" and "23", sent "…12" and "3": the same bytes, which is why only digits are taken as a timestamp,
        // and why a body of Discord's begins with a brace.
        var (signature, timestamp) = _signer.Headers(Now, [.. "23"u8]);

        Assert.Equal(SignatureState.Stale, Check(signature, timestamp + "2", [.. "3"u8]).State);
        Assert.Equal(SignatureState.Malformed, Check(signature, timestamp + "{", [.. "\"type\":1}"u8]).State);
    }

    [Theory]
    [InlineData(null, "1")]
    [InlineData("00", null)]
    [InlineData("", "")]
    public void Both_headers_must_be_there(string? signature, string? timestamp) =>
        Assert.Equal(new SignatureVerdict(SignatureState.MissingHeaders), Check(signature, timestamp));

    [Theory]
    [InlineData("00", "1")]
    [InlineData("zz", "1")]
    [InlineData("*", "-1")]
    [InlineData("*", "+1")]
    [InlineData("*", " 1")]
    [InlineData("*", "1.5")]
    [InlineData("*", "١٢")]
    [InlineData("*", "999999999999")]
    [InlineData("*", "99999999999999999999")]
    public void What_is_no_signature_or_no_time_is_malformed(string signature, string timestamp) =>
        Assert.Equal(
            SignatureState.Malformed,
            Check(signature == "*" ? new string('a', 128) : signature, timestamp).State);

    public void Dispose() => _signer.Dispose();

    private (string Signature, string Timestamp) Signed(int secondsAgo) => _signer.Headers(Now.AddSeconds(-secondsAgo), Body);

    private SignatureVerdict Check(string? signature, string? timestamp, byte[]? body = null) =>
        new SignatureCheck(_key, new FixedTime()).Check(signature, timestamp, body ?? Body);

    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}
