using FanBot.Replies;

namespace FanBot.Tests.Replies;

public sealed class PagingTests
{
    [Theory]
    [InlineData(0, 0, 1, 0)]
    [InlineData(0, 11, 3, 0)]
    [InlineData(2, 11, 3, 2)]
    [InlineData(3, 11, 3, 2)]
    [InlineData(int.MaxValue, 10, 2, 1)]
    [InlineData(int.MinValue, 10, 2, 0)]
    public void A_page_that_is_none_becomes_the_nearest(int page, int count, int pages, int shown)
    {
        Assert.Equal(pages, Paging.Count(count, 5));
        Assert.Equal(shown, Paging.Within(page, count, 5));
    }
}
