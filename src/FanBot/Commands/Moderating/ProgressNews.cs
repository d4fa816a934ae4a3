using FanBot.Discord.Messages;
using FanBot.Knowledge.Storage;
using FanBot.Replies;

namespace FanBot.Commands.Moderating;

/// <summary>Shows how far a build is, where that reads differently from what stands there.</summary>
/// <param name="tell">Shows a message.</param>
internal sealed class ProgressNews(Func<Message, Task> tell)
{
    private string _shown = "";

    /// <summary>Shows it.</summary>
    public async Task ShowAsync(BuildProgress progress)
    {
        if (ReloadMessage.Progress(progress) is var text && text != _shown)
        {
            _shown = text;
            await tell(Message.Of(text)).ConfigureAwait(false);
        }
    }
}
