import { showPage } from '../../pages/show-page.tsx';
import { TeamPage } from './team-page.tsx';

showPage(<TeamPage />);
