import { showPage } from '../../pages/show-page.tsx';
import { OptionsPage } from './options-page.tsx';

showPage(<OptionsPage />);
