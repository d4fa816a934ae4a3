namespace FanBot.Discord.Messages;

/// <summary>The sizes that Discord takes, in characters or items.</summary>
/// <remarks>Source: Discord's documentation, "Embed Limits", "Application Commands" and "Component Reference".</remarks>
public static class DiscordLimits
{
    /// <summary>Text of a message.</summary>
    public const int Content = 2_000;

    /// <summary>Embeds of a message.</summary>
    public const int Embeds = 10;

    /// <summary>All texts of all embeds of a message together.</summary>
    public const int EmbedCharacters = 6_000;

    /// <summary>Title of an embed.</summary>
    public const int EmbedTitle = 256;

    /// <summary>Author line of an embed.</summary>
    public const int EmbedAuthor = 256;

    /// <summary>Text of an embed.</summary>
    public const int EmbedDescription = 4_096;

    /// <summary>Fields of an embed.</summary>
    public const int EmbedFields = 25;

    /// <summary>Name of a field.</summary>
    public const int FieldName = 256;

    /// <summary>Text of a field.</summary>
    public const int FieldValue = 1_024;

    /// <summary>Last line of an embed.</summary>
    public const int EmbedFooter = 2_048;

    /// <summary>Words of an attachment, for those who do not see it.</summary>
    public const int AttachmentDescription = 1_024;

    /// <summary>Buttons in a row.</summary>
    public const int RowButtons = 5;

    /// <summary>Rows of a message.</summary>
    public const int Rows = 5;

    /// <summary>Label of a button.</summary>
    public const int ButtonLabel = 80;

    /// <summary>What a bot writes on a component for itself.</summary>
    public const int CustomId = 100;

    /// <summary>Title of a form.</summary>
    public const int ModalTitle = 45;

    /// <summary>Fields of a form.</summary>
    public const int Inputs = 5;

    /// <summary>What stands above a field of a form.</summary>
    public const int InputLabel = 45;

    /// <summary>What stands below that in small print.</summary>
    public const int InputDescription = 100;

    /// <summary>What stands in an empty text input.</summary>
    public const int InputPlaceholder = 100;

    /// <summary>What is written into a text input.</summary>
    public const int InputText = 4_000;

    /// <summary>Suggestions or choices of an option.</summary>
    public const int Choices = 25;

    /// <summary>What a member reads of a choice.</summary>
    public const int ChoiceName = 100;

    /// <summary>Value of a choice.</summary>
    public const int ChoiceValue = 100;

    /// <summary>Name of a command or option.</summary>
    public const int CommandName = 32;

    /// <summary>Description of a command or option.</summary>
    public const int Description = 100;

    /// <summary>Options of a command.</summary>
    public const int Options = 25;

    /// <summary>Text that is filled into an option.</summary>
    public const int OptionText = 6_000;

    /// <summary>Names, descriptions and values of one command together.</summary>
    public const int CommandCharacters = 8_000;

    /// <summary>Slash commands of one application in one place.</summary>
    public const int SlashCommands = 100;

    /// <summary>User commands of one application in one place.</summary>
    public const int UserCommands = 15;

    /// <summary>Message commands of one application in one place.</summary>
    public const int MessageCommands = 15;
}
