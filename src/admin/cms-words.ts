/** The words of ours that stand in place of those of the CMS, by the language and key that it has for them. */
export type CmsWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * What the CMS says in the words of programmers, or has in English alone. They are no texts of a locale: the
 * keys are its own, and each language lacks others.
 */
export const cmsWords: CmsWords = {
  sv: {
    work_with_local_repo: "Öppna mappen på den här datorn",
    work_with_local_repo_description: "Välj mappen ”{$repo}” när webbläsaren frågar.",
    work_with_local_repo_description_no_repo: "Välj webbplatsens mapp när webbläsaren frågar.",
    sign_in_using_access_token: "Logga in med en nyckel",
    personal_access_token: "Nyckel",
    sign_in_using_access_token_description:
      "Skriv din nyckel här. Den måste få läsa och skriva webbplatsens filer.",
    sign_in_using_access_token_link:
      "Du kan skapa en nyckel i <a>dina inställningar hos {$service}</a>.",
    singletons: "Webbplatsen",
    files: "Webbplatsen",
    collections: "Innehåll",
    slug: "Filens namn",
    add_field_x: "Lägg till ”{$name}”",
    show_content_options: "Visa mer för innehållet",
    content_options: "Mer för innehållet",
    locale_x_has_been_disabled: "{$locale} saknas.",
    edit_slug: "Ändra filens namn",
    "edit_slug_error.empty": "Filen måste ha ett namn.",
    "edit_slug_error.invalid": "Namnet får inte ha specialtecken, snedstreck eller mellanslag.",
    "edit_slug_error.duplicate": "Något annat har redan det namnet.",
    "sort_keys.slug": "Filens namn",
    global_assets: "Webbplatsens filer",
    "assets_dialog.folder.global": "Webbplatsens filer",
    select_item: "Markera {$name}",
    folders: "Mappar",
    more_folders: "Fler mappar",
    domain: "Plats",
    file_unavailable: "Saknas",
    file_unavailable_description: "Filen kunde inte hämtas. Den kan ha flyttats eller tagits bort.",
    back_to_parent_folder: "Tillbaka till mappen ovanför",
    new_folder: "Ny mapp",
    new_folder_name: "Mappens namn",
    new_folder_create: "Skapa",
    new_folder_description: "Den nya mappen skapas i ”{$folder}”.",
    "new_folder_error.empty": "Mappen måste ha ett namn.",
    "new_folder_error.invalid": "Namnet får inte ha snedstreck eller börja med punkt.",
    "new_folder_error.duplicate": "Det finns redan en mapp eller en fil med det namnet.",
    creating_folder: "Skapar mappen…",
    creating_folder_failed: "Mappen kunde inte skapas.",
    folder_created: "Mappen är skapad.",
    folder_renamed: "Mappen har fått ett nytt namn.",
    folder_deleted: "Mappen är borttagen.",
    show_errors: "Visa fel",
    "entry_sidebar.slug.title": "Filens namn",
    "entry_sidebar.slug.generated_on_save": "Filen får sitt namn när du sparar.",
    "entry_sidebar.slug.unavailable": "Det finns ingen fil med eget namn.",
    "save_conflict.title": "Någon annan har ändrat",
    "save_conflict.modified_by": "{$name} ändrade det här {$date}, efter att du öppnade det.",
    "save_conflict.modified": "Det här har ändrats efter att du öppnade det.",
    "save_conflict.deleted": "Det här har tagits bort efter att du öppnade det.",
    "save_conflict.overwrite_warning": "Om du sparar nu går den andras ändringar förlorade.",
    "save_conflict.recreate_warning": "Om du sparar nu skapas det igen.",
    "save_conflict.save_anyway": "Spara ändå",
    "save_conflict.branch_moved": "Någon annan sparade samtidigt. Försök igen.",
    "remote_change.reload_entry": "Läs in igen",
    "remote_change.confirm_reloading_entry":
      "Vill du läsa in igen? Det som du inte har sparat går förlorat.",
    "relation_field.save_together_hint": "Det nya sparas tillsammans med det du redigerar.",
    sign_in_using_access_token_workflow_note:
      "Nyckeln måste också få läsa och skriva förslag till ändringar.",
    "saving_entry.error.title": "Det gick inte att spara",
    "saving_entry.error.description": "Det du har skrivit står kvar.",
    delete_entries: ".input {$count :integer} .match $count one {{Radera}} * {{Radera flera}}",
    deleting_entry_failed: "Det gick inte att radera. Försök igen.",
    entries_deleted:
      ".input {$count :integer} .match $count one {{Det är raderat.}} * {{{$count} är raderade.}}",
    "workflow.deleting_entry": "Raderar…",
    confirm_deleting_this_entry: "Vill du radera det här? {$means}",
    confirm_deleting_this_entry_with_assets:
      "Vill du radera det här, med dess bilder och filer? {$means}",
    confirm_deleting_selected_entries_with_assets:
      "Vill du radera det som du har markerat ({$count} st), med bilder och filer? Det här gäller vart och ett: {$means}",
    confirm_deleting_all_entries:
      "Vill du radera allt i listan? Det här gäller vart och ett: {$means}",
    confirm_deleting_all_entries_with_assets:
      "Vill du radera allt i listan, med bilder och filer? Det här gäller vart och ett: {$means}",
    confirm_deleting_selected_entries:
      "Vill du radera det som du har markerat ({$count} st)? Det här gäller vart och ett: {$means}",
    "workflow.confirm_deleting_published_entry":
      "Vill du föreslå att det här raderas? Det står kvar på webbplatsen tills förslaget har godkänts. {$means}",
    deleting_referenced_entries_note: "Det tas också bort ur fält som pekar hit: {$names}.",
    cannot_delete_referenced_entries:
      ".input {$count :integer} .match $count one {{Det här går inte att radera, eftersom fälten nedan måste peka på något. Ändra dem först.}} * {{De här går inte att radera, eftersom fälten nedan måste peka på något. Ändra dem först.}}",
    deleting_referenced_assets_note:
      ".input {$count :integer} .match $count one {{Filen visas på ett ställe. Där tas den också bort.}} * {{Filen visas på {$count} ställen. Där tas den också bort.}}",
    cannot_delete_referenced_assets:
      ".input {$count :integer} .match $count one {{Filen går inte att radera, eftersom fälten nedan måste ha en fil. Ändra dem först.}} * {{Filerna går inte att radera, eftersom fälten nedan måste ha en fil. Ändra dem först.}}",
    sign_in_with_link: "Logga in med en länk",
    sign_in_with_link_confirmation:
      "Länken loggar in dig som {$account} på {$service} och tar med inställningarna från enheten där den gjordes. Fortsätt bara om du har gjort länken själv.",
    global: "Överst",
    list_item_options: "Mer för den här raden",
    folder_options: "Mer för mappen",
    show_folder_options: "Visa mer för mappen",
    rename_folder: "Byt namn på mappen",
    delete_folder: "Ta bort mappen",
    enter_new_name_for_folder:
      ".input {$count :integer} .match $count 0 {{Skriv det nya namnet.}} one {{Skriv det nya namnet. Filen i mappen flyttas med, och det som visar den ändras.}} * {{Skriv det nya namnet. De {$count} filerna i mappen flyttas med, och det som visar dem ändras.}}",
    enter_new_name_for_external_folder:
      ".input {$count :integer} .match $count 0 {{Skriv det nya namnet.}} one {{Skriv det nya namnet. Filen i mappen flyttas med och får en ny adress. Ändra den där filen visas.}} * {{Skriv det nya namnet. De {$count} filerna i mappen flyttas med och får nya adresser. Ändra dem där filerna visas.}}",
    confirm_deleting_folder:
      ".input {$count :integer} .match $count 0 {{Vill du ta bort den tomma mappen ”{$name}”?}} one {{Vill du ta bort mappen ”{$name}” och filen i den?}} * {{Vill du ta bort mappen ”{$name}” och de {$count} filerna i den?}}",
    renaming_folder: "Byter namn på mappen…",
    renaming_folder_failed: "Mappen kunde inte få ett nytt namn.",
    deleting_folder: "Tar bort mappen…",
    deleting_folder_failed: "Mappen kunde inte tas bort.",
    folder_path: "Plats",
    folder_contents: "Innehåll",
    x_folders:
      ".input {$count :integer} .match $count 0 {{Inga mappar}} one {{{$count} mapp}} * {{{$count} mappar}}",
    "relation_field.add_failed":
      "Det gick inte att lägga till: {$name}. Be en utvecklare se efter i webbläsarens konsol.",
    "assets_dialog.title.folder": "Välj en mapp",
    "assets_dialog.selected_folder": "Vald mapp: {$path}",
    "assets_dialog.selected_folders":
      ".input {$count :integer} .match $count one {{{$count} mapp vald}} * {{{$count} mappar valda}}",
    "assets_dialog.no_subfolders": "Mappen har inga mappar i sig.",
    "status.deploying": "Läggs ut",
    "workflow.deploying_deletion": "Tas bort",
  },
  "en-GB": {
    work_with_local_repo: "Open the folder on this computer",
    work_with_local_repo_description: "Choose the folder “{$repo}” when your browser asks.",
    work_with_local_repo_description_no_repo:
      "Choose the folder of the site when your browser asks.",
    sign_in_using_access_token: "Sign in with a key",
    personal_access_token: "Key",
    sign_in_using_access_token_description:
      "Enter your key here. It must be allowed to read and write the files of the site.",
    sign_in_using_access_token_link: "You can make a key in <a>your settings at {$service}</a>.",
    singletons: "The site",
    files: "The site",
    collections: "Content",
    slug: "Name of the file",
    add_field_x: "Add “{$name}”",
    show_content_options: "Show more for the content",
    content_options: "More for the content",
    locale_x_has_been_disabled: "{$locale} is missing.",
    edit_slug: "Change the name of the file",
    "edit_slug_error.empty": "The file must have a name.",
    "edit_slug_error.invalid": "The name must not have special characters, slashes or spaces.",
    "edit_slug_error.duplicate": "Something else has that name already.",
    "sort_keys.slug": "Name of the file",
    global_assets: "Files of the site",
    "assets_dialog.folder.global": "Files of the site",
    "entry_sidebar.slug.title": "Name of the file",
    "saving_entry.error.title": "It could not be saved",
    "saving_entry.error.description": "What you have written is still here.",
    delete_entries: ".input {$count :integer} .match $count one {{Delete}} * {{Delete several}}",
    deleting_entry_failed: "It could not be deleted. Try again.",
    entries_deleted:
      ".input {$count :integer} .match $count one {{It has been deleted.}} * {{{$count} have been deleted.}}",
    "workflow.deleting_entry": "Deleting…",
    cannot_delete_referenced_entries:
      ".input {$count :integer} .match $count one {{This cannot be deleted, because the fields below must point to something. Change them first.}} * {{These cannot be deleted, because the fields below must point to something. Change them first.}}",
    confirm_deleting_this_entry: "Do you want to delete this? {$means}",
    confirm_deleting_this_entry_with_assets:
      "Do you want to delete this, with its pictures and files? {$means}",
    confirm_deleting_selected_entries_with_assets:
      "Do you want to delete what you have selected ({$count}), with pictures and files? This is true of each: {$means}",
    confirm_deleting_all_entries:
      "Do you want to delete everything in the list? This is true of each: {$means}",
    confirm_deleting_all_entries_with_assets:
      "Do you want to delete everything in the list, with pictures and files? This is true of each: {$means}",
    confirm_deleting_selected_entries:
      "Do you want to delete what you have selected ({$count})? This is true of each: {$means}",
    deleting_referenced_entries_note: "It is also taken out of fields that point to it: {$names}.",
    "workflow.confirm_deleting_published_entry":
      "Do you want to propose that this be deleted? It stays on the site until the proposal has been approved. {$means}",
  },
};
