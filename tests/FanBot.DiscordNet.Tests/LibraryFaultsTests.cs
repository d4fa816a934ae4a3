using System.Net;
using Discord.Net;
using FanBot.Discord;

namespace FanBot.DiscordNet.Tests;

public sealed class LibraryFaultsTests
{
    private const string Said = "what a member wrote";

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, DiscordFault.WrongToken)]
    [InlineData(HttpStatusCode.Forbidden, DiscordFault.Forbidden)]
    [InlineData(HttpStatusCode.NotFound, DiscordFault.NotFound)]
    [InlineData(HttpStatusCode.BadRequest, DiscordFault.Refused)]
    [InlineData(HttpStatusCode.TooManyRequests, DiscordFault.RateLimited)]
    [InlineData(HttpStatusCode.BadGateway, DiscordFault.Unavailable)]
    public void A_refusal_is_told_by_its_numbers_and_nothing_else(HttpStatusCode status, DiscordFault fault)
    {
        var told = LibraryFaults.Of(new HttpException(status, null, (Library.DiscordErrorCode)10062, Said), "change a message");

        Assert.Equal(fault, told?.Fault);
        Assert.Contains($"HTTP {(int)status}, code 10062", told!.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Said, told.Message, StringComparison.Ordinal);
    }

    public static TheoryData<Exception> Ways => [new HttpRequestException(Said), new IOException(Said), new TimeoutException(Said)];

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_broken_way_is_told_as_such(Exception exception)
    {
        var told = LibraryFaults.Of(exception, "change a message");

        Assert.Equal(DiscordFault.Unavailable, told?.Fault);
        Assert.DoesNotContain(Said, told!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_closed_connection_is_told_with_its_code() =>
        Assert.Contains(
            "close code 4008",
            LibraryFaults.Of(new System.Net.WebSockets.WebSocketException(Said, new WebSocketClosedException(4008)), "keep the connection")?.Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_fault_of_our_own_is_none_of_Discords() => Assert.Null(LibraryFaults.Of(new InvalidOperationException(), "change a message"));

    [Fact]
    public void A_wrong_token_is_final_however_deep_it_stands()
    {
        Assert.Equal(DiscordFault.WrongToken, LibraryFaults.Final(new IOException("", new HttpException(HttpStatusCode.Unauthorized, null)))?.Fault);
        Assert.Equal(DiscordFault.WrongToken, LibraryFaults.Final(new IOException("", new WebSocketClosedException(4004)))?.Fault);
    }

    [Fact]
    public void Everything_else_is_left_to_the_library()
    {
        Assert.Null(LibraryFaults.Final(null));
        Assert.Null(LibraryFaults.Final(new WebSocketClosedException(4000)));
        Assert.Null(LibraryFaults.Final(new HttpException(HttpStatusCode.BadGateway, null)));
    }
}
